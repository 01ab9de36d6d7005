package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.model.Level;
import fenghuo.rules.formula.rain.RainLadder.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RainLadderTest {
  private static final long HOUR = 3_600_000;

  @Test
  void theEnginesLadderAboveItsWatchIsInOrder() {
    List<Step> steps = new ArrayList<>(RainLadder.ENGINE.steps());
    steps.add(0, new Step(Level.BLUE, RainLadder.WATCH));
    assertThat(RainLadder.inversions(steps)).isEmpty();
  }

  @Test
  void theHighestOfWenchuanIsNoRedLine() {
    List<Step> steps =
        List.of(
            new Step(Level.ORANGE, IntensityDuration.CAINE),
            new Step(Level.RED, IntensityDuration.WENCHUAN_HIGH));
    assertThatThrownBy(() -> new RainLadder(steps))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RED falls below ORANGE from 6.9 to 50.0 h");
  }

  @Test
  void everyInversionIsNamed() {
    List<Step> steps =
        List.of(
            new Step(Level.ORANGE, IntensityDuration.CAINE),
            new Step(Level.YELLOW, IntensityDuration.WENCHUAN_LOW));
    assertThat(RainLadder.inversions(steps))
        .containsExactly(
            "YELLOW does not come after ORANGE", "YELLOW falls below ORANGE from 2.0 to 53.0 h");
  }

  @Test
  void curvesThatShareNoDurationAreInOrder() {
    List<Step> steps =
        List.of(
            new Step(Level.ORANGE, new IntensityDuration(50, -0.5, 0.1, 1)),
            new Step(Level.RED, new IntensityDuration(5, -0.5, 2, 10)));
    assertThat(RainLadder.inversions(steps)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aLadderIsRefusedExactlyWhereSomeDurationShowsIt(long seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      List<Step> steps =
          List.of(new Step(Level.YELLOW, curve(random)), new Step(Level.RED, curve(random)));
      boolean isInverted = isInvertedSomewhere(steps.get(0).curve(), steps.get(1).curve());
      assertThat(RainLadder.inversions(steps).isEmpty())
          .as("seed %d, ladder %d: %s", seed, i, steps)
          .isEqualTo(!isInverted);
      refused += isInverted ? 1 : 0;
    }
    assertThat(refused).isBetween(20, 180);
  }

  @Test
  void theCurveItselfIsEnoughAndItsRangeIsHeld() {
    double rain = IntensityDuration.CAINE.rainMm(24);
    assertThat(RainLadder.ENGINE.reached(rain, 24)).isEqualTo(Level.ORANGE);
    assertThat(RainLadder.ENGINE.reached(rain - 1e-6, 24)).isEqualTo(Level.YELLOW);
    assertThat(RainLadder.ENGINE.reached(9_999, 241)).isEqualTo(Level.NONE);
  }

  @Test
  void theWorstOfAllDurationsCounts() {
    RainSums burst = RainSums.none().with(10 * HOUR, 16).with(34 * HOUR, 1);
    assertThat(RainLadder.ENGINE.reached(burst)).isEqualTo(Level.NONE);
    assertThat(RainLadder.ENGINE.reached(burst.with(34 * HOUR, 14)))
        .as("15 mm in the last hour, 31 mm in 48 h")
        .isEqualTo(Level.ORANGE);
  }

  private static boolean isInvertedSomewhere(IntensityDuration milder, IntensityDuration worse) {
    double least = Math.max(milder.leastHours(), worse.leastHours());
    double most = Math.min(milder.mostHours(), worse.mostHours());
    for (int i = 0; i <= 1_000; i++) {
      double hours = least * Math.pow(most / least, i / 1_000.0);
      if (worse.intensity(hours) < milder.intensity(hours)) {
        return true;
      }
    }
    return false;
  }

  private static IntensityDuration curve(Random random) {
    return new IntensityDuration(
        random.nextDouble(1, 30),
        random.nextDouble(-0.9, -0.1),
        random.nextDouble(0.1, 3),
        random.nextDouble(24, 200));
  }
}
