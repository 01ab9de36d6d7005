package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import fenghuo.rules.formula.fire.PostFireDebrisFlow.Basin;
import fenghuo.rules.formula.fire.PostFireDebrisFlow.Coefficients;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostFireDebrisFlowTest {
  private static final Coefficients QUARTER_HOUR = PostFireDebrisFlow.M1.of(15);

  /** Handbook 5.4 [C]; k15 = 0.6815, and I is four times the rain of 15 minutes. */
  @Test
  void theUsualBasinFlowsAtTwentyOneMillimetresAnHour() {
    assertThat(4 * QUARTER_HOUR.criticalMm(Basin.UNKNOWN, .5)).isCloseTo(21.31, within(.005));
    assertThat(2 * PostFireDebrisFlow.M1.of(30).criticalMm(Basin.UNKNOWN, .5))
        .isCloseTo(16.77, within(.005));
    assertThat(PostFireDebrisFlow.M1.of(60).criticalMm(Basin.UNKNOWN, .5))
        .isCloseTo(13.96, within(.005));
  }

  @Test
  void theCriticalRainMakesItsLikelihood() {
    for (PostFireDebrisFlow model : models()) {
      for (int minutes : List.of(15, 30, 60)) {
        Coefficients one = model.of(minutes);
        for (double likelihood : new double[] {.1, .25, .5, .75, .99}) {
          double critical = one.criticalMm(Basin.UNKNOWN, likelihood);
          assertThat(one.likelihood(Basin.UNKNOWN, critical)).isCloseTo(likelihood, within(1e-12));
        }
      }
    }
  }

  @Test
  void rainThatNoBasinNeedsIsNone() {
    assertThat(QUARTER_HOUR.criticalMm(Basin.UNKNOWN, .001)).isZero();
  }

  @Test
  void aBasinThatDidNotBurnNeverFlows() {
    assertThat(QUARTER_HOUR.criticalMm(new Basin(0, 0, 0), .5)).isInfinite();
    assertThat(QUARTER_HOUR.criticalMm(new Basin(0, -.3, .1), .5)).isInfinite();
  }

  @Test
  void moreRainIsLikelier() {
    double last = 0;
    for (double mm = 0; mm < 100; mm++) {
      double likelihood = QUARTER_HOUR.likelihood(Basin.UNKNOWN, mm);
      assertThat(likelihood).isGreaterThanOrEqualTo(last).isBetween(0.0, 1.0);
      last = likelihood;
    }
  }

  @Test
  void otherDurationsHaveNoModel() {
    assertThatThrownBy(() -> PostFireDebrisFlow.M1.of(10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no model for 10 minutes");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0, NONE",
    ".249, NONE",
    ".25, YELLOW",
    ".499, YELLOW",
    ".5, ORANGE",
    ".749, ORANGE",
    ".75, RED",
    "1, RED"
  })
  void aLikelihoodHasAColour(double likelihood, Level level) {
    assertThat(PostFireDebrisFlow.level(likelihood)).isEqualTo(level);
  }

  @Test
  void aGullyBearsMoreEachSeasonAndIsAsAnyOtherAfterThree() {
    assertThat(BurnedGully.rise(1)).isEqualTo(1);
    assertThat(BurnedGully.rise(2)).isEqualTo(1.5);
    assertThat(BurnedGully.rise(3)).isEqualTo(2.5);
    assertThat(BurnedGully.rise(4)).isInfinite();
    assertThat(BurnedGully.level(1000, 4)).isEqualTo(Level.NONE);
  }

  @Test
  void aVolumeLiesBetweenItsBounds() {
    BurnedGully.Volume volume = BurnedGully.volume(40, 2, 800);
    assertThat(volume.cubicMetres())
        .isCloseTo(Math.sqrt(volume.least() * volume.most()), within(1e-6));
    assertThat(volume.most() / volume.cubicMetres()).isCloseTo(Math.exp(1.96 * 1.04), within(1e-9));
  }

  private static List<PostFireDebrisFlow> models() {
    return List.of(
        PostFireDebrisFlow.M1, PostFireDebrisFlow.M2, PostFireDebrisFlow.M3, PostFireDebrisFlow.M4);
  }
}
