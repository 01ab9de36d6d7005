package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/**
 * The risk of rain-borne geohazards in a township on a day, until a model is fitted for the
 * province: how prone it is, how wet, and how much it rains (handbook 1.2 [E]).
 */
public final class GeohazardRisk {
  private static final double MOST_PRONE = 4;
  private static final double MOST_RATIO = 1.5;
  private static final double PRONE_WEIGHT = 0.4;
  private static final double WET_WEIGHT = 0.3;
  private static final double RAIN_WEIGHT = 0.3;

  private GeohazardRisk() {}

  /**
   * The score, from 0 to 1.
   *
   * @param susceptibility class of the township, 1 to 4
   * @param wetRatio effective antecedent rain over its threshold
   * @param rainRatio rain of 24 h, fallen or forecast, over its threshold
   */
  public static double score(double susceptibility, double wetRatio, double rainRatio) {
    return PRONE_WEIGHT * susceptibility / MOST_PRONE
        + WET_WEIGHT * Math.min(wetRatio, MOST_RATIO) / MOST_RATIO
        + RAIN_WEIGHT * Math.min(rainRatio, MOST_RATIO) / MOST_RATIO;
  }

  /** The colour of a score. */
  public static Level level(double score) {
    if (score >= 0.85) {
      return Level.RED;
    }
    if (score >= 0.70) {
      return Level.ORANGE;
    }
    if (score >= 0.55) {
      return Level.YELLOW;
    }
    return score >= 0.45 ? Level.BLUE : Level.NONE;
  }
}
