package fenghuo.rules.formula.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasinTest {

  @Test
  void littleRainDoesNotRunOffAndAllOfItDoesFromStone() {
    double firstHeld = 0.2 * CurveNumber.retentionMm(75);
    assertThat(CurveNumber.runoffMm(firstHeld, 75)).isZero();
    assertThat(CurveNumber.runoffMm(firstHeld + 1, 75)).isPositive();
    assertThat(CurveNumber.runoffMm(80, 100)).isCloseTo(80, within(1e-9));
  }

  @ParameterizedTest(name = "{0} min: {1}")
  @CsvSource({"1, 10", "19, 10", "20, 30", "52.2, 60", "90, 120", "149, 120", "400, 360"})
  void theWindowIsTheNearestOfTheUsualOnes(double minutes, int window) {
    assertThat(SmallBasin.windowMinutes(minutes)).isEqualTo(window);
  }

  /** The two equations are usually iterated from some guess. */
  @Test
  void theSolvedPeakIsWhatIterationComesTo() {
    StormPeak basin = new StormPeak(35, 12, 0.06, 0.9);
    StormPeak.Storm storm = new StormPeak.Storm(60, 0.65, 0.8);
    double peak = 1;
    for (int i = 0; i < 100; i++) {
      double hours = 0.278 * 12 / (0.9 * Math.cbrt(0.06) * Math.pow(peak, 0.25));
      peak = 0.278 * 0.8 * 60 / Math.pow(hours, 0.65) * 35;
    }
    assertThat(basin.peak(storm)).isCloseTo(peak, within(1e-6));
  }

  @Test
  void aReachKeepsWhatComesIn() {
    Muskingum reach = Muskingum.of(2, 0.2, 1);
    assertThat(reach.c0() + reach.c1() + reach.c2()).isCloseTo(1, within(1e-12));
    double outflow = 0;
    double sum = 0;
    for (int hour = 1; hour < 200; hour++) {
      outflow = reach.next(outflow, hour == 2 ? 100 : 0, hour == 1 ? 100 : 0);
      sum += outflow;
    }
    assertThat(sum).isCloseTo(100, within(1e-9));
  }

  @Test
  void aStepOutsideTheBoundsOfTheReachIsRefused() {
    assertThatThrownBy(() -> Muskingum.of(2, 0.2, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a step of 0.5 h does not lie between 0.8 and 3.2 h");
    assertThatThrownBy(() -> Muskingum.of(2, 0.2, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wetterGroundStandsLessRain() {
    CriticalRain rain = new CriticalRain(45, 30);
    double before = 45;
    for (int antecedent = 0; antecedent <= 120; antecedent++) {
      double critical = rain.mm(antecedent, 100);
      assertThat(critical).isBetween(30.0, before);
      before = critical;
    }
    assertThat(before).isEqualTo(30);
  }

  @Test
  void wetGroundCannotStandMoreThanDry() {
    assertThatThrownBy(() -> new CriticalRain(30, 45))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wet ground would stand 45.0 mm, dry ground only 30.0");
  }
}
