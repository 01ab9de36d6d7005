package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FirstMotionTest {

  @Test
  void aMagnitudeComesBackFromItsDisplacement() {
    double cm = FirstMotion.displacementCm(6.8, 42);
    assertThat(FirstMotion.magnitudeByDisplacement(cm, 42)).isCloseTo(6.8, within(1e-12));
  }

  /** A sine of 2 s: its velocity is 2π/2 times its displacement. */
  @Test
  void theCharacteristicPeriodOfASineIsItsPeriod() {
    assertThat(FirstMotion.periodSeconds(Math.PI * Math.PI * 7, 7)).isCloseTo(2, within(1e-12));
  }
}
