package fenghuo.rules.formula.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import fenghuo.rules.formula.flood.Overtopping.Point;
import org.junit.jupiter.api.Test;

class OvertoppingTest {
  private static final Point[] CURVE = {
    new Point(100, 1e6, 10), new Point(105, 3e6, 40), new Point(110, 8e6, 90)
  };

  @Test
  void steadyOutflowIsTheSimpleFormula() {
    Point[] steady = {new Point(100, 1e6, 20), new Point(110, 8e6, 20)};
    assertThat(Overtopping.hours(steady, 100, 70))
        .isCloseTo(Overtopping.hours(7e6, 70, 20), within(1e-9));
  }

  @Test
  void theIntegralIsThatOfManySmallSteps() {
    assertThat(Overtopping.hours(CURVE, 102, 120)).isCloseTo(bySteps(102, 120), within(1e-3));
  }

  @Test
  void whatGoesOutAsFastNeverRunsOver() {
    assertThat(Overtopping.hours(CURVE, 102, 90)).isInfinite();
    assertThat(Overtopping.hours(1e6, 10, 10)).isInfinite();
  }

  @Test
  void whatIsFullHasNoTimeLeft() {
    assertThat(Overtopping.hours(CURVE, 110, 5)).isZero();
    assertThat(Overtopping.hours(CURVE, 112, 5)).isZero();
    assertThat(Overtopping.hours(-1, 5, 10)).isZero();
  }

  @Test
  void aCurveHasToReachDownToTheStage() {
    assertThatThrownBy(() -> Overtopping.hours(CURVE, 99, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no point of the curve lies at or below 99.0 m");
  }

  @Test
  void threeHoursToOvertopIsNotYetRed() {
    Reservoir reservoir = new Reservoir(100, 102, 103, 104, 106, false);
    assertThat(reservoir.level(condition(2.99))).isEqualTo(Level.RED);
    assertThat(reservoir.level(condition(3))).isEqualTo(Level.NONE);
    assertThat(reservoir.level(condition(Double.NaN))).isEqualTo(Level.NONE);
  }

  private static Reservoir.Condition condition(double hoursToOvertop) {
    return new Reservoir.Condition(99, true, Double.NaN, hoursToOvertop, false);
  }

  private static double bySteps(double stage, double inflow) {
    double metres = 1e-4;
    double seconds = 0;
    for (double z = stage; z < 110 - metres / 2; z += metres) {
      Point low = z < 105 - metres / 2 ? CURVE[0] : CURVE[1];
      Point high = z < 105 - metres / 2 ? CURVE[1] : CURVE[2];
      double width = high.stage() - low.stage();
      double share = (z + metres / 2 - low.stage()) / width;
      double outflow = low.outflow() + share * (high.outflow() - low.outflow());
      seconds += (high.volume() - low.volume()) / width * metres / (inflow - outflow);
    }
    return seconds / 3_600;
  }
}
