package fenghuo.rules.formula.ground;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import fenghuo.model.Quality;
import fenghuo.rules.formula.ground.PointFusion.Credit;
import fenghuo.rules.formula.ground.PointFusion.Sensed;
import org.junit.jupiter.api.Test;

class PointFusionTest {
  private static final Credit GOOD = new Credit(3, 20, Quality.RELIABLE);
  private static final double NEVER = Double.NaN;

  @Test
  void theWorseOfAngleAndRateCounts() {
    assertThat(level(Level.YELLOW, Level.ORANGE, NEVER)).isEqualTo(Level.ORANGE);
    assertThat(level(Level.RED, Level.NONE, NEVER)).isEqualTo(Level.RED);
  }

  @Test
  void failureWithinADayIsOneWorseAndWithinSixHoursRed() {
    assertThat(level(Level.NONE, Level.NONE, 23)).isEqualTo(Level.BLUE);
    assertThat(level(Level.BLUE, Level.NONE, 23)).isEqualTo(Level.YELLOW);
    assertThat(level(Level.ORANGE, Level.NONE, 23)).isEqualTo(Level.RED);
    assertThat(level(Level.RED, Level.NONE, 23)).isEqualTo(Level.RED);
    assertThat(level(Level.NONE, Level.NONE, 5.9)).isEqualTo(Level.RED);
    assertThat(level(Level.YELLOW, Level.NONE, 24)).isEqualTo(Level.YELLOW);
  }

  @Test
  void aLoneDoubtfulSensorInDryWeatherIsOneBetter() {
    Credit weak = new Credit(1, 4.9, Quality.DOUBTFUL);
    Sensed red = new Sensed(Level.RED, Level.NONE, NEVER);
    assertThat(PointFusion.level(red, weak)).isEqualTo(Level.ORANGE);
    assertThat(PointFusion.level(new Sensed(Level.BLUE, Level.NONE, NEVER), weak))
        .isEqualTo(Level.NONE);
    assertThat(PointFusion.level(red, new Credit(2, 4.9, Quality.DOUBTFUL))).isEqualTo(Level.RED);
    assertThat(PointFusion.level(red, new Credit(1, 5, Quality.DOUBTFUL))).isEqualTo(Level.RED);
    assertThat(PointFusion.level(red, new Credit(1, 0, Quality.RELIABLE))).isEqualTo(Level.RED);
  }

  @Test
  void rainThatIsNotKnownMakesNothingBetter() {
    assertThat(
            PointFusion.level(
                new Sensed(Level.RED, Level.NONE, NEVER),
                new Credit(1, Double.NaN, Quality.DOUBTFUL)))
        .isEqualTo(Level.RED);
  }

  @Test
  void measuresThatAreNotKnownHaveNoColour() {
    for (GroundMeasure measure : GroundMeasure.values()) {
      assertThat(measure.level(Double.NaN)).isEqualTo(Level.NONE);
      assertThat(measure.level(1e9)).isEqualTo(Level.RED);
    }
  }

  @Test
  void soundIsEvidenceOnlyWhenClearAndLasting() {
    assertThat(GroundMeasure.isSoundEvidence(5.1, 10.1)).isTrue();
    assertThat(GroundMeasure.isSoundEvidence(5, 60)).isFalse();
    assertThat(GroundMeasure.isSoundEvidence(50, 10)).isFalse();
  }

  private static Level level(Level byAngle, Level byRate, double hours) {
    return PointFusion.level(new Sensed(byAngle, byRate, hours), GOOD);
  }
}
