package fenghuo.rules.formula.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TangentAngleTest {

  @ParameterizedTest(name = "{0}°: {1}")
  @CsvSource({
    "-90, NONE", "0, NONE", "39.99, NONE", "40, BLUE", "45, BLUE", "45.01, YELLOW",
    "79.999, YELLOW", "80, ORANGE", "84.999, ORANGE", "85, RED", "90, RED", "NaN, NONE"
  })
  void aLimitBelongsToTheColourAboveIt(double degrees, Level level) {
    assertThat(TangentAngle.level(degrees)).isEqualTo(level);
  }

  @Test
  void aSlopeThatMovesBackHasAnAngleBelowNothing() {
    assertThat(TangentAngle.degrees(-2, 2)).isEqualTo(-45);
  }

  @Test
  void onlyTheRatioOfRatesMatters() {
    assertThat(TangentAngle.degrees(11.35 / 24, 2.0 / 24))
        .isCloseTo(TangentAngle.degrees(11.35, 2), within(1e-12));
  }

  @Test
  void aRateOfNothingIsNoSteadyRate() {
    assertThatThrownBy(() -> TangentAngle.degrees(1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TangentAngle.degrees(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSteadyRateIsTheMedianOfAMonth() {
    double[] rates = IntStream.rangeClosed(1, 31).mapToDouble(i -> i).toArray();
    assertThat(TangentAngle.steadyRate(rates, .1)).isEqualTo(16);
    double[] even = IntStream.rangeClosed(1, 30).mapToDouble(i -> i).toArray();
    assertThat(TangentAngle.steadyRate(even, .1)).isEqualTo(15.5);
  }

  @Test
  void theSteadyRateIsNotBelowTheNoise() {
    double[] still = new double[30];
    assertThat(TangentAngle.steadyRate(still, 0)).isEqualTo(.1);
    assertThat(TangentAngle.steadyRate(still, 2)).isEqualTo(4);
  }

  @Test
  void lessThanAMonthGivesNoSteadyRate() {
    assertThatThrownBy(() -> TangentAngle.steadyRate(new double[29], 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a steady rate needs 30 days; had 29");
  }
}
