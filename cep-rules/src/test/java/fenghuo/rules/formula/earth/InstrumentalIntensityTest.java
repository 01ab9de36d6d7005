package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is no row of {@code vectors/instrumental-intensity.csv}. */
class InstrumentalIntensityTest {

  /** 3.17 lg a + 6.59 and 3.00 lg v + 9.77, each on its own side of VI. */
  @Test
  void velocityAloneDecidesOnlyWhereBothReachSix() {
    assertThat(InstrumentalIntensity.of(1, 0.05))
        .isCloseTo((6.59 + 3 * Math.log10(0.05) + 9.77) / 2, within(1e-9));
    assertThat(InstrumentalIntensity.of(1, 0.1)).isCloseTo(6.77, within(1e-9));
    assertThat(InstrumentalIntensity.of(0.1, 0.1)).isCloseTo((3.42 + 6.77) / 2, within(1e-9));
  }

  @Test
  void aPlaceThatDoesNotMoveHasTheLeastIntensity() {
    assertThat(InstrumentalIntensity.of(0, 0)).isEqualTo(1);
    assertThat(InstrumentalIntensity.of(0, 0.1)).isEqualTo(1);
  }

  @Test
  void whatIsPublishedHasOneDecimal() {
    assertThat(InstrumentalIntensity.published(6.449)).isEqualTo(6.4);
    assertThat(InstrumentalIntensity.published(6.45)).isEqualTo(6.5);
  }
}
