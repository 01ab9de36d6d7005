package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FireWeatherIndexTest {

  @Test
  void withoutDuffThereIsNothingToBurn() {
    assertThat(FireWeatherIndex.buildup(0, 0)).isZero();
    assertThat(FireWeatherIndex.buildup(0, 300)).isZero();
    assertThat(FireWeatherIndex.buildup(5, 0)).isBetween(0.0, 5.0);
  }

  @Test
  void theIndexGoesOnWithoutAJumpWhereItsFormulaChanges() {
    double few = FireWeatherIndex.of(10, 80);
    assertThat(FireWeatherIndex.of(10, Math.nextUp(80))).isCloseTo(few, within(0.2));
    double spreadAtOne = 10 / (0.626 * Math.pow(30, 0.809) + 2); // intensity 1
    assertThat(FireWeatherIndex.of(spreadAtOne * 1.000001, 30)).isCloseTo(1, within(1e-3));
  }

  @Test
  void noSpreadMakesNoIndex() {
    assertThat(FireWeatherIndex.of(0, 100)).isZero();
    assertThat(FireWeatherIndex.dailySeverity(0)).isZero();
  }

  @Test
  void moreWindSpreadsFaster() {
    double calm = FireWeatherIndex.initialSpread(90, 0, FineFuelScale.STANDARD);
    assertThat(FireWeatherIndex.initialSpread(90, 20, FineFuelScale.STANDARD))
        .isCloseTo(calm * Math.exp(0.05039 * 20), within(1e-9));
  }
}
