package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/** 道路结冰, ice on roads: a surface below 0 ℃ and something that falls on it [V2]. */
public final class RoadIce {
  private static final double RED_HOURS = 2;
  private static final double ORANGE_HOURS = 6;
  private static final double YELLOW_HOURS = 12;

  private RoadIce() {}

  /**
   * The colour for a road.
   *
   * @param surface temperature of the road, ℃
   * @param precipitationMm what falls on it, mm of water
   * @param aheadHours in how many hours ice is expected; 0: it is there
   */
  public static Level colour(double surface, double precipitationMm, double aheadHours) {
    if (!(surface < 0 && precipitationMm > 0) || aheadHours > YELLOW_HOURS) {
      return Level.NONE;
    }
    if (aheadHours > ORANGE_HOURS) {
      return Level.YELLOW;
    }
    return aheadHours <= RED_HOURS ? Level.RED : Level.ORANGE;
  }
}
