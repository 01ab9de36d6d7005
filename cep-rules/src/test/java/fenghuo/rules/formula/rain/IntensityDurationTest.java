package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntensityDurationTest {

  @Test
  void rainOnTheCurveHasRatioOne() {
    double rain = IntensityDuration.CAINE.rainMm(24);
    assertThat(IntensityDuration.CAINE.ratio(rain, 24)).isEqualTo(1);
    assertThat(IntensityDuration.CAINE.ratio(rain / 2, 24)).isEqualTo(0.5);
  }

  @Test
  void theRangeOfACurveHasItsEnds() {
    assertThat(IntensityDuration.WENCHUAN_LOW.covers(2)).isTrue();
    assertThat(IntensityDuration.WENCHUAN_LOW.covers(53)).isTrue();
    assertThat(IntensityDuration.WENCHUAN_LOW.covers(1.99)).isFalse();
    assertThat(IntensityDuration.WENCHUAN_LOW.covers(53.1)).isFalse();
  }

  @Test
  void guzzettisLongCurveHoldsFrom48Hours() {
    assertThat(IntensityDuration.guzzettiFor(47.9)).isEqualTo(IntensityDuration.GUZZETTI_SHORT);
    assertThat(IntensityDuration.guzzettiFor(48)).isEqualTo(IntensityDuration.GUZZETTI_LONG);
  }

  /** Handbook 2.1: the highest envelope of Wenchuan falls below Caine's curve from 6.9 h. */
  @Test
  void theHighestOfWenchuanCrossesCaineAtSevenHours() {
    double crossing =
        RainLadder.crossingHours(IntensityDuration.CAINE, IntensityDuration.WENCHUAN_HIGH);
    assertThat(crossing).isCloseTo(6.9, within(0.05));
    assertThat(IntensityDuration.CAINE.intensity(crossing))
        .isCloseTo(IntensityDuration.WENCHUAN_HIGH.intensity(crossing), within(1e-9));
  }

  @Test
  void aCurveWithoutRangeIsNone() {
    assertThatThrownBy(() -> new IntensityDuration(14.82, -0.39, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("14.82 D^-0.39 from 10.0 to 1.0 h is no curve");
  }
}
