package fenghuo.rules.formula.rain;

import fenghuo.model.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Curves of intensity and duration, one for each colour, none of which may fall below a milder one
 * at any duration that both cover.
 *
 * @param steps mildest first
 */
public record RainLadder(List<Step> steps) {

  /** A colour and the curve from which it holds; the curve itself is enough. */
  public record Step(Level level, IntensityDuration curve) {}

  /** The engine's own [E]: half of Caine's curve, the curve, half as much again. */
  public static final RainLadder ENGINE =
      new RainLadder(
          List.of(
              new Step(Level.YELLOW, IntensityDuration.CAINE.times(0.5)),
              new Step(Level.ORANGE, IntensityDuration.CAINE),
              new Step(Level.RED, IntensityDuration.CAINE.times(1.5))));

  /** From where the engine watches, and publishes nothing [E]: 8 mm in 3 h. */
  public static final IntensityDuration WATCH = IntensityDuration.WENCHUAN_LOW;

  /** Durations to look back over at every reading, h [E]. */
  public static final List<Integer> DURATIONS_HOURS = List.of(1, 2, 3, 6, 12, 24, 48);

  private static final int SECONDS_PER_HOUR = 3_600;
  private static final double ROUNDING = 1e-12;

  /**
   * @throws IllegalArgumentException if a step falls below a milder one; the message names each
   */
  public RainLadder {
    steps = List.copyOf(steps);
    List<String> inversions = inversions(steps);
    if (!inversions.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", inversions));
    }
  }

  /**
   * Where steps fall below milder ones. Power laws are straight in logarithms: a pair is in order
   * everywhere between two durations if it is at both of them.
   */
  public static List<String> inversions(List<Step> steps) {
    List<String> inversions = new ArrayList<>();
    for (int worse = 1; worse < steps.size(); worse++) {
      for (int milder = 0; milder < worse; milder++) {
        addInversion(steps.get(milder), steps.get(worse), inversions);
      }
    }
    return inversions;
  }

  private static void addInversion(Step milder, Step worse, List<String> inversions) {
    if (!worse.level().isWorse(milder.level())) {
      inversions.add("%s does not come after %s".formatted(worse.level(), milder.level()));
    }
    double least = Math.max(milder.curve().leastHours(), worse.curve().leastHours());
    double most = Math.min(milder.curve().mostHours(), worse.curve().mostHours());
    boolean isShortInverted = least <= most && isBelow(worse.curve(), milder.curve(), least);
    boolean isLongInverted = least <= most && isBelow(worse.curve(), milder.curve(), most);
    if (isShortInverted || isLongInverted) {
      double crossing = crossingHours(milder.curve(), worse.curve());
      double from = isShortInverted ? least : crossing;
      double to = isLongInverted ? most : crossing;
      inversions.add(
          "%s falls below %s from %.1f to %.1f h"
              .formatted(worse.level(), milder.level(), from, to));
    }
  }

  private static boolean isBelow(IntensityDuration one, IntensityDuration other, double hours) {
    return one.intensity(hours) < other.intensity(hours) * (1 - ROUNDING);
  }

  /** Where two curves cross, h; infinite or NaN where they are parallel. */
  static double crossingHours(IntensityDuration one, IntensityDuration other) {
    return Math.pow(one.factor() / other.factor(), 1 / (other.exponent() - one.exponent()));
  }

  /** The colour that rain over a duration reaches; a curve does not count outside its range. */
  public Level reached(double rainMm, double hours) {
    Level worst = Level.NONE;
    for (Step step : steps) {
      boolean counts = step.curve().covers(hours) && rainMm >= step.curve().rainMm(hours);
      worst = counts ? worst.worse(step.level()) : worst;
    }
    return worst;
  }

  /** The worst colour that is reached over any of the durations that end now. */
  public Level reached(RainSums sums) {
    Level worst = Level.NONE;
    for (int hours : DURATIONS_HOURS) {
      worst = worst.worse(reached(sums.total((long) hours * SECONDS_PER_HOUR), hours));
    }
    return worst;
  }
}
