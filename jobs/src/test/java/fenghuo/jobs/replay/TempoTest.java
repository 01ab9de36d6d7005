package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.stack.StackException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TempoTest {
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void aRateCountsRecords() {
    assertThat(Tempo.ofRate("2000").dueNanos(1_000, HOUR)).isEqualTo(0.5e9);
  }

  @Test
  void aSpeedUpLooksAtTheClock() {
    assertThat(Tempo.ofSpeedUp("60").dueNanos(1_000, HOUR)).isEqualTo(60e9);
  }

  @Test
  void asFastAsItGoesEverythingIsDue() {
    assertThat(Tempo.ofRate("max").dueNanos(1_000, HOUR)).isZero();
    assertThat(Tempo.ofSpeedUp("max").dueNanos(1_000, HOUR)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "fast", "", "1e9"})
  void whatIsNoTempoIsRefused(String text) {
    assertThatThrownBy(() -> Tempo.ofRate(text))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("--rate must be max or a number above 0");
    assertThatThrownBy(() -> Tempo.ofSpeedUp(text)).hasMessageContaining("--speed-up must be");
  }
}
