package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMomentTest {
  private static final String UTC = "2020-06-26T20:27:00Z";
  private static final String LOCAL = "2020-06-26T20:27:00+08:00";
  private static final String ODDITIES = "0123456789+-:TZtz. 年";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-06-26T20:27:00+08:00",
        "2020-06-26T20:27:00Z",
        "2020-06-26T20:27:00.125-08:30",
        "2020-02-30T20:27:00Z",
        "2020-06-26T24:00:00Z",
        "2020-06-26T20:27:60Z",
        "2020-06-26T20:27:00+18:00",
        "2020-06-26T20:27:00-18:01",
        "2020-06-26T20:27:00+08:60",
        "2020-06-26T20:27:00-00:00",
        "0000-01-01T00:00:00Z",
        "2020-06-26T20:27:00",
        "2020-06-26",
        ""
      })
  void aTextNamesWhatTheJdkSaysItDoes(String text) {
    assertThat(read(text)).isEqualTo(readByJdk(text));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void soDoesATextWithSomeCharactersChanged(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? UTC : LOCAL);
      for (int change = random.nextInt(4); change > 0; change--) {
        text.setCharAt(
            random.nextInt(text.length()), ODDITIES.charAt(random.nextInt(ODDITIES.length())));
      }
      assertThat(read(text.toString())).as("%s", text).isEqualTo(readByJdk(text.toString()));
    }
  }

  private static String read(String text) {
    try {
      return IsoMoment.of(text).toString();
    } catch (DateTimeException e) {
      return "none";
    }
  }

  private static String readByJdk(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException e) {
      return "none";
    }
  }
}
