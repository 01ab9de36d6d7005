package fenghuo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final Instant EVENING = Instant.parse("2020-06-26T12:27:00Z");

  /** Rows already stored carry these. */
  @Test
  void anIdStaysWhatItWas() {
    assertThat(Ids.of("雨", "", "a")).isEqualTo("54db5691d141c1ad2128fd8dfb1378e7");
    assertThat(
            Observation.of(
                    "weather.rain",
                    "lingshansi",
                    2,
                    EVENING,
                    102.24,
                    28.55,
                    Map.of(Quantity.PERIOD_SECONDS, 60.0, Quantity.RAIN_MM, 0.0),
                    Map.of("name", "灵山寺", "kind", "x"))
                .id())
        .isEqualTo("82b0d0b63ed2b5a5d9d8f2ba859ac681");
  }

  /** The oracle writes every part as the JDK does. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void numbersAndMomentsAreHashedAsTheJdkWritesThem(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      double lon = Double.longBitsToDouble(random.nextLong());
      double lat = List.of(0.0, -0.0, Double.NaN, Double.MIN_VALUE, 0.1).get(random.nextInt(5));
      Instant time =
          Instant.ofEpochSecond(
              random.nextLong(-100_000_000_000L, 300_000_000_000L), random.nextInt(3) * 1_000_000L);
      Map<Quantity, Double> readings =
          Map.of(Quantity.MAGNITUDE, random.nextInt(100) / 10.0, Quantity.RAIN_MM, 1.0);
      Observation observation = Observation.of("f", "s", i, time, lon, lat, readings, Map.of());
      assertThat(observation.id()).as("seed %d", seed).isEqualTo(slowIdOf(observation));
    }
  }

  private static String slowIdOf(Observation of) {
    List<String> parts = new ArrayList<>(List.of(of.feed(), of.source()));
    parts.addAll(List.of(Integer.toString(of.revision()), of.time().toString()));
    parts.addAll(List.of(Double.toHexString(of.lon()), Double.toHexString(of.lat())));
    new TreeMap<>(of.readings())
        .forEach((name, value) -> parts.addAll(List.of(name.name(), Double.toHexString(value))));
    return Ids.of(parts.toArray(new String[0]));
  }
}
