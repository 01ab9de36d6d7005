package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IgnitionTest {

  @Test
  void likelihoodStaysWithinItsBounds() {
    for (double celsius = -40; celsius <= 80; celsius += 5) {
      for (double percent = 0; percent <= 250; percent += 5) {
        assertThat(Ignition.likelihood(celsius, percent)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void drierAndWarmerFuelIgnitesMoreEasily() {
    assertThat(Ignition.likelihood(30, 4)).isGreaterThan(Ignition.likelihood(30, 8));
    assertThat(Ignition.likelihood(40, 8)).isGreaterThan(Ignition.likelihood(20, 8));
    assertThat(Ignition.likelihoodByCode(30, 95)).isGreaterThan(Ignition.likelihoodByCode(30, 80));
  }

  @Test
  void soakedFuelDoesNotIgnite() {
    assertThat(Ignition.likelihood(30, 60)).isZero();
  }

  @Test
  void aStrokeAfterTheFireOrFarFromItExplainsNothing() {
    assertThat(Ignition.strokeIndex(1, -0.001)).isZero();
    assertThat(Ignition.strokeIndex(10.001, 1)).isZero();
    assertThat(Ignition.strokeIndex(1, 14.001)).isZero();
  }

  @Test
  void theNearerAndTheLaterStrokeExplainsBetter() {
    assertThat(Ignition.strokeIndex(1, 2)).isGreaterThan(Ignition.strokeIndex(2, 2));
    assertThat(Ignition.strokeIndex(1, 2)).isGreaterThan(Ignition.strokeIndex(1, 3));
  }

  @Test
  void rainThatIsNotKnownIsNotDry() {
    assertThat(Ignition.isDry(2.5)).isTrue();
    assertThat(Ignition.isDry(2.51)).isFalse();
    assertThat(Ignition.isDry(Double.NaN)).isFalse();
  }
}
