package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/** 暴雪, the snow signal: snow as mm of water [V2]. */
public final class SnowSignal {
  private static final double BLUE_TWELVE_HOURS = 4;
  private static final double YELLOW_TWELVE_HOURS = 6;
  private static final double ORANGE_SIX_HOURS = 10;
  private static final double RED_SIX_HOURS = 15;

  private SnowSignal() {}

  /**
   * The colour of a snowfall.
   *
   * @param sixHoursMm snow of 6 h, mm of water
   * @param twelveHoursMm snow of 12 h, mm of water
   */
  public static Level colour(double sixHoursMm, double twelveHoursMm) {
    if (sixHoursMm >= RED_SIX_HOURS) {
      return Level.RED;
    }
    if (sixHoursMm >= ORANGE_SIX_HOURS) {
      return Level.ORANGE;
    }
    if (twelveHoursMm >= YELLOW_TWELVE_HOURS) {
      return Level.YELLOW;
    }
    return twelveHoursMm >= BLUE_TWELVE_HOURS ? Level.BLUE : Level.NONE;
  }
}
