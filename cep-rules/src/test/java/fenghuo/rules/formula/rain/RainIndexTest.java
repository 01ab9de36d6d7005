package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import fenghuo.rules.formula.rain.RunoffDebrisFlow.Climate;
import fenghuo.rules.formula.rain.RunoffDebrisFlow.Gully;
import org.junit.jupiter.api.Test;

/** Edges of the indices that are one formula each. */
class RainIndexTest {
  private static final Climate CLIMATE = new Climate(1_050, 0.5);

  @Test
  void coarserGravelNeedsMoreRain() {
    double rain = RunoffDebrisFlow.rainFactorByHour(30, 25, CLIMATE);
    double fine = RunoffDebrisFlow.index(gully(2), rain);
    assertThat(RunoffDebrisFlow.index(gully(20), rain)).isLessThan(fine);
    assertThat(fine).isCloseTo(rain * Math.pow(gully(2).terrain(), 0.2), within(1e-12));
  }

  @Test
  void theLimitsOfBothDurationsAreEnough() {
    assertThat(RunoffDebrisFlow.levelByHour(0.24)).isEqualTo(Level.ORANGE);
    assertThat(RunoffDebrisFlow.levelByHour(0.2399)).isEqualTo(Level.NONE);
    assertThat(RunoffDebrisFlow.levelByHour(0.33)).isEqualTo(Level.RED);
    assertThat(RunoffDebrisFlow.levelByTenMinutes(0.055)).isEqualTo(Level.ORANGE);
    assertThat(RunoffDebrisFlow.levelByTenMinutes(0.0549)).isEqualTo(Level.NONE);
    assertThat(RunoffDebrisFlow.levelByTenMinutes(0.072)).isEqualTo(Level.RED);
  }

  @Test
  void inADrierClimateTheSameRainIsMore() {
    double wet = RainFactor.of(1_500, 50, 20, 8, 1);
    double middle = RainFactor.of(1_000, 50, 20, 8, 1);
    double dry = RainFactor.of(600, 50, 20, 8, 1);
    assertThat(wet).isLessThan(middle);
    assertThat(middle).isLessThan(dry);
    assertThat(dry).isLessThan(RainFactor.of(400, 50, 20, 8, 1));
  }

  @Test
  void theWeightsOfSevenDaysAreOneTogether() {
    double[] even = {10, 10, 10, 10, 10, 10, 10};
    assertThat(SlideNowcast.antecedentIndex(even)).isCloseTo(10, within(1e-12));
  }

  @Test
  void sixDaysAreNotEnough() {
    assertThatThrownBy(() -> SlideNowcast.antecedentIndex(new double[6]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("seven days of rain are needed; were 6");
  }

  @Test
  void theIndexHasToExceedWhatIsRare() {
    assertThat(SlideNowcast.of(30, 30, 5)).isEqualTo(SlideNowcast.Hazard.NONE);
    assertThat(SlideNowcast.of(30, Double.NaN, 5)).isEqualTo(SlideNowcast.Hazard.NONE);
  }

  @Test
  void unknownTotalsGiveNoColour() {
    double unknown = Double.NaN;
    assertThat(RainstormSignal.level(unknown, unknown, unknown)).isEqualTo(Level.NONE);
    assertThat(RainstormSignal.level(unknown, unknown, 50)).isEqualTo(Level.BLUE);
  }

  @Test
  void theRiskOfATownshipGrowsNoFurtherThanOne() {
    assertThat(GeohazardRisk.score(4, 1.5, 1.5)).isEqualTo(GeohazardRisk.score(4, 99, 99));
    assertThat(GeohazardRisk.level(0.8499)).isEqualTo(Level.ORANGE);
  }

  private static Gully gully(double grainMm) {
    return new Gully(0.4, 0.6, 2e5, 6, grainMm);
  }
}
