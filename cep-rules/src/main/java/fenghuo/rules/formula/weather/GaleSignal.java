package fenghuo.rules.formula.weather;

import fenghuo.model.Level;
import java.util.List;

/** 大风, the gale signal: mean wind or gusts, in Beaufort's forces [V]. */
public final class GaleSignal {
  private static final List<Step> STEPS =
      List.of(
          new Step(Level.RED, 12, 13, 6),
          new Step(Level.ORANGE, 10, 11, 6),
          new Step(Level.YELLOW, 8, 9, 12),
          new Step(Level.BLUE, 6, 7, 24));

  private record Step(Level level, int meanForce, int gustForce, double withinHours) {
    boolean isReached(double mean, double gust) {
      return mean >= Beaufort.leastMetresPerSecond(meanForce)
          || gust >= Beaufort.leastMetresPerSecond(gustForce);
    }
  }

  private GaleSignal() {}

  /**
   * The colour of a wind.
   *
   * @param mean m/s
   * @param gust m/s
   * @param aheadHours in how many hours it is expected; 0: it blows
   */
  public static Level colour(double mean, double gust, double aheadHours) {
    for (Step step : STEPS) {
      if (step.isReached(mean, gust) && aheadHours <= step.withinHours()) {
        return step.level();
      }
    }
    return Level.NONE;
  }
}
