package fenghuo.rules.formula.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import fenghuo.rules.formula.ground.TangentWatch.Circumstances;
import fenghuo.rules.formula.ground.TangentWatch.Guards;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TangentWatchTest {
  private static final double STEADY = 2;
  private static final Guards USUAL = Guards.usual(50);
  private static final Circumstances TWO = new Circumstances(100, 2, false);
  private static final Circumstances ALONE = new Circumstances(100, 1, false);

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0, 1, 1.9, 2, 4, 11.34, 11.35, 22.86, 22.87, 100})
  void withoutGuardsTheWatchIsTheTable(double rate) {
    TangentWatch watch = TangentWatch.START.next(1, STEADY, Guards.NONE);
    assertThat(watch.next(rate, STEADY, Guards.NONE).level(ALONE, Guards.NONE))
        .isEqualTo(TangentAngle.level(TangentAngle.degrees(rate, STEADY)));
  }

  @Test
  void redNeedsThreeWindowsAndTwoSensors() {
    TangentWatch twice = after(2, 60);
    TangentWatch thrice = after(3, 60);
    assertThat(twice.level(TWO, USUAL)).isEqualTo(Level.YELLOW);
    assertThat(thrice.level(TWO, USUAL)).isEqualTo(Level.RED);
    assertThat(thrice.level(ALONE, USUAL)).isEqualTo(Level.YELLOW);
  }

  @Test
  void rainOrACrackBearsOutALoneSensor() {
    assertThat(after(3, 60).level(new Circumstances(100, 1, true), USUAL)).isEqualTo(Level.RED);
  }

  @Test
  void aLeapFromOrangeToRedWaitsForItsOwnThreeWindows() {
    Guards unsmoothed = new Guards(0, 3, 2, 5, 50);
    TangentWatch watch = TangentWatch.START;
    for (double rate : new double[] {15, 15, 15, 60, 60}) {
      watch = watch.next(rate, STEADY, unsmoothed);
    }
    assertThat(watch.level(TWO, unsmoothed)).isEqualTo(Level.ORANGE);
    assertThat(watch.next(60, STEADY, unsmoothed).level(TWO, unsmoothed)).isEqualTo(Level.RED);
  }

  @Test
  void oneCalmWindowBeginsTheCountAnew() {
    Guards unsmoothed = new Guards(0, 3, 2, 5, 50);
    TangentWatch watch = TangentWatch.START;
    for (double rate : new double[] {60, 60, 2, 60, 60}) {
      watch = watch.next(rate, STEADY, unsmoothed);
    }
    assertThat(watch.level(TWO, unsmoothed)).isEqualTo(Level.YELLOW);
  }

  @Test
  void anAngleABitAboveFortyFiveIsUniformStill() {
    TangentWatch watch = TangentWatch.START.next(2.2, STEADY, USUAL); // 47.7°
    assertThat(watch.level(TWO, USUAL)).isEqualTo(Level.BLUE);
    assertThat(watch.level(TWO, Guards.NONE)).isEqualTo(Level.YELLOW);
  }

  @Test
  void blueNeedsThatThePointHasMoved() {
    TangentWatch watch = TangentWatch.START.next(2, STEADY, USUAL);
    assertThat(watch.level(new Circumstances(50, 2, false), USUAL)).isEqualTo(Level.NONE);
    assertThat(watch.level(new Circumstances(51, 2, false), USUAL)).isEqualTo(Level.BLUE);
    assertThat(watch.level(new Circumstances(Double.NaN, 2, false), USUAL)).isEqualTo(Level.NONE);
  }

  @Test
  void whatWasCountsHalfAfterThreeWindows() {
    TangentWatch watch = TangentWatch.START.next(0, STEADY, USUAL);
    for (int i = 0; i < 3; i++) {
      watch = watch.next(10, STEADY, USUAL);
    }
    assertThat(watch.rate()).isCloseTo(5, within(1e-12));
  }

  @Test
  void beforeTheFirstWindowThereIsNoColour() {
    assertThat(TangentWatch.START.level(TWO, USUAL)).isEqualTo(Level.NONE);
  }

  /** Satellite positions of 2 mm noise on a slope of 2 mm a day, an hour apart, for a year. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noiseAloneIsNeverOrangeWhereTheBareAngleCriesWolf(long seed) {
    Random random = new Random(seed);
    TangentWatch guarded = TangentWatch.START;
    int wolves = 0;
    for (int i = 0; i < 8760; i++) {
      double rate = STEADY + 4 * random.nextGaussian(); // mm/d, over a day
      guarded = guarded.next(rate, STEADY, USUAL);
      wolves += TangentAngle.level(TangentAngle.degrees(rate, STEADY)) == Level.ORANGE ? 1 : 0;
      assertThat(guarded.level(TWO, USUAL)).as("seed %d, hour %d", seed, i).isNotEqualTo(Level.RED);
      assertThat(guarded.level(ALONE, USUAL).isAtLeast(Level.ORANGE)).isFalse();
    }
    assertThat(wolves).isPositive();
  }

  private static TangentWatch after(int windows, double rate) {
    TangentWatch watch = TangentWatch.START;
    for (int i = 0; i < windows; i++) {
      watch = watch.next(rate, STEADY, USUAL);
    }
    return watch;
  }
}
