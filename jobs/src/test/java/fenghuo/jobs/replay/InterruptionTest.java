package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InterruptionTest {
  @Test
  void whoIsNotAskedGoesOn() throws InterruptedException {
    try (Interruption interruption = Interruption.expected()) {
      assertThat(interruption.within(0)).isFalse();
      assertThat(interruption.within(TimeUnit.MILLISECONDS.toNanos(1))).isFalse();
    }
  }

  @Test
  void whoIsAskedDoesNotWait() throws InterruptedException {
    Interruption interruption = Interruption.expected();
    interruption.close(); // so that asking waits for nothing
    interruption.ask();
    assertThat(interruption.within(0)).isTrue();
    assertThat(interruption.within(TimeUnit.DAYS.toNanos(1))).isTrue();
  }
}
