package fenghuo.rules.formula.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.rules.formula.ground.InverseVelocity.Conditions;
import fenghuo.rules.formula.ground.InverseVelocity.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseVelocityTest {
  private static final double FAILURE = 18_365.25; // days since 1970, as clocks count them
  private static final double A = 0.004;

  @ParameterizedTest(name = "alpha {0}")
  @ValueSource(doubles = {1.5, 2, 2.5, 3})
  void aSlopeThatKeepsToTheLawFailsWhenItMust(double alpha) {
    Forecast forecast =
        lawful(alpha, FAILURE - 12, 40, .25).forecast(Conditions.USUAL).orElseThrow();
    assertThat(forecast.failureDays()).isCloseTo(FAILURE, within(1e-4));
    assertThat(forecast.rSquared()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theIntervalIsHalfOfTheTimeThatIsLeft() {
    Forecast forecast = lawful(2, FAILURE - 12, 9, 1).forecast(Conditions.USUAL).orElseThrow();
    double left = FAILURE - (FAILURE - 12 + 8);
    assertThat(forecast.earliestDays()).isCloseTo(FAILURE - left / 2, within(1e-4));
    assertThat(forecast.latestDays()).isCloseTo(FAILURE + left / 2, within(1e-4));
  }

  @Test
  void sevenWindowsAreTooFew() {
    assertThat(lawful(2, FAILURE - 12, 7, 1).forecast(Conditions.USUAL)).isEmpty();
    assertThat(lawful(2, FAILURE - 12, 8, 1).forecast(Conditions.USUAL)).isPresent();
  }

  @Test
  void aRateThatFallsOrStaysBeginsTheLineAnew() {
    InverseVelocity line = lawful(2, 0, 10, 1);
    assertThat(line.next(20, line.latestRate()).windows()).isOne();
    assertThat(line.next(20, line.latestRate() / 2).windows()).isOne();
    assertThat(line.next(20, line.latestRate() * 2).windows()).isEqualTo(11);
  }

  @Test
  void aSlopeThatStandsHasNoLine() {
    InverseVelocity line = lawful(2, 0, 10, 1).next(20, 0);
    assertThat(line.windows()).isZero();
    assertThat(line.next(21, -3).windows()).isZero();
    assertThat(line.next(21, .1).windows()).isOne();
  }

  /** Growth that dies away bends the line so far that its foot lies in the past. */
  @Test
  void aFailureInThePastIsNotToldNorACrookedLine() {
    InverseVelocity line = InverseVelocity.start(2);
    double rate = 1e-3;
    for (int i = 0; i < 30; i++) {
      rate = i < 4 ? rate * 100 : rate * 1.0001;
      line = line.next(i, rate);
    }
    assertThat(line.forecast(Conditions.USUAL)).isEmpty();
    assertThat(line.forecast(new Conditions(8, 0, .5))).isEmpty();
  }

  @Test
  void windowsComeInOrder() {
    InverseVelocity line = lawful(2, 0, 3, 1);
    assertThatThrownBy(() -> line.next(2, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2.0 d is not after 2.0 d");
  }

  @Test
  void alphaOfOneHasNoFailure() {
    assertThatThrownBy(() -> InverseVelocity.start(1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static InverseVelocity lawful(double alpha, double from, int windows, double apart) {
    double failure = from == 0 ? 100 : FAILURE;
    InverseVelocity line = InverseVelocity.start(alpha);
    for (int i = 0; i < windows; i++) {
      double now = from + i * apart;
      line = line.next(now, InverseVelocity.rate(A, alpha, failure - now));
    }
    return line;
  }
}
