package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeedTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");

  @Test
  void aMinuteAtSixtyTakesASecond() {
    assertThat(Speed.of("60").pause(NOON, NOON.plusSeconds(60))).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void yearsInWhichNothingComesAreShortened() {
    assertThat(Speed.of("60").pause(NOON, NOON.plus(Duration.ofDays(900))))
        .isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void asFastAsItGoesWaitsForNothing() {
    assertThat(Speed.of("max").pause(NOON, NOON.plusSeconds(60))).isZero();
  }

  @Test
  void aSpeedThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Speed.of("0")).hasMessageContaining("--speed");
    assertThatThrownBy(() -> Speed.of("fast")).hasMessageContaining("--speed");
  }
}
