package fenghuo.rules.formula.weather;

import fenghuo.model.Level;
import java.util.List;

/**
 * A signal for something that is low: sight in fog or dust, temperature of the ground in frost.
 *
 * @param steps from the worst
 */
public record LowSignal(List<Step> steps) {

  /** 大雾: visibility, m, [V2]. */
  public static final LowSignal FOG =
      new LowSignal(
          List.of(
              Step.below(Level.RED, 50, 2),
              Step.below(Level.ORANGE, 200, 6),
              Step.below(Level.YELLOW, 500, 12)));

  /** 沙尘暴: visibility, m [K]. */
  public static final LowSignal DUST =
      new LowSignal(
          List.of(
              Step.below(Level.RED, 50, 6),
              Step.below(Level.ORANGE, 500, 6),
              Step.below(Level.YELLOW, 1000, 12)));

  /** 霜冻: lowest temperature of the ground, ℃ [V2]. */
  public static final LowSignal FROST =
      new LowSignal(
          List.of(
              Step.downTo(Level.ORANGE, -5, 24),
              Step.downTo(Level.YELLOW, -3, 24),
              Step.downTo(Level.BLUE, 0, 48)));

  public LowSignal {
    steps = List.copyOf(steps);
  }

  /**
   * A colour and what it takes.
   *
   * @param isWithLimit whether the limit itself counts
   * @param withinHours how far ahead the colour is given at most
   */
  public record Step(Level level, double limit, boolean isWithLimit, double withinHours) {
    private static Step below(Level level, double limit, double withinHours) {
      return new Step(level, limit, false, withinHours);
    }

    private static Step downTo(Level level, double limit, double withinHours) {
      return new Step(level, limit, true, withinHours);
    }

    private boolean isReached(double value) {
      return value < limit || (isWithLimit && value == limit);
    }
  }

  /**
   * The colour of a value.
   *
   * @param aheadHours in how many hours it is expected; 0: it is observed
   */
  public Level colour(double value, double aheadHours) {
    for (Step step : steps) {
      if (step.isReached(value) && aheadHours <= step.withinHours()) {
        return step.level();
      }
    }
    return Level.NONE;
  }
}
