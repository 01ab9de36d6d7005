package fenghuo.benchmarks.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FalselyTest {
  @Test
  void whatIsSaidMostOftenComesFirstWithItsShare() {
    Falsely falsely = new Falsely();
    for (int value = 0; value < 200; value++) {
      falsely.hold("weather.rain RAIN_MM");
    }
    falsely.say("RADAR", "weather.rain RAIN_MM");
    falsely.say("NEIGHBOURS", "weather.rain RAIN_MM");
    falsely.say("NEIGHBOURS", "weather.rain RAIN_MM");
    assertThat(falsely.words()).isEqualTo(Map.of("RADAR", 1L, "NEIGHBOURS", 2L));
    assertThat(falsely.worst())
        .containsExactly(
            "       2  NEIGHBOURS weather.rain RAIN_MM, 10.000 of 1000",
            "       1  RADAR weather.rain RAIN_MM, 5.000 of 1000");
  }
}
