package fenghuo.rules.formula.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccelerationOnsetTest {

  @Test
  void aSteadySlopeNeverBegins() {
    assertThat(after(2, 2, 2, 2, 2, 2, 2, 2, 2, 2).isAccelerating()).isFalse();
  }

  @Test
  void theOnsetIsToldOnce() {
    AccelerationOnset onset = after(2, 2, 2, 2, 2, 2, 2, 3);
    assertThat(onset.isOnset()).isTrue();
    assertThat(onset.next(4).isOnset()).isFalse();
    assertThat(onset.next(4).isAccelerating()).isTrue();
  }

  @Test
  void sevenWindowsAreWaitedFor() {
    assertThat(after(1, 2, 3, 4, 5, 6).isAccelerating()).isFalse();
    assertThat(after(1, 2, 3, 4, 5, 6, 7).isOnset()).isTrue();
  }

  @Test
  void afterAPauseItBeginsAgain() {
    AccelerationOnset calm = after(2, 2, 2, 2, 2, 2, 2, 5, 2, 1, 1, 1, 1);
    assertThat(calm.isAccelerating()).isFalse();
    assertThat(calm.next(9).isOnset()).isTrue();
  }

  private static AccelerationOnset after(double... rates) {
    AccelerationOnset onset = AccelerationOnset.START;
    for (double rate : rates) {
      onset = onset.next(rate);
    }
    return onset;
  }
}
