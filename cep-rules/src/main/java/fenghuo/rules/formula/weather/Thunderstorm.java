package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/** 雷电, 冰雹: lightning and hail, as somebody expects or sees them [K]. */
public enum Thunderstorm {
  POSSIBLE,
  VERY_LIKELY,
  OCCURRING;

  private static final double SOON_HOURS = 2;
  private static final double LATER_HOURS = 6;

  /**
   * The lightning signal: yellow where it is possible within 6 h, orange where it is very likely
   * within 2 h or there already, red where it is severe besides.
   *
   * @param aheadHours in how many hours; does not matter for what is there
   */
  public Level lightning(double aheadHours, boolean isSevere) {
    if (isNearlySure(aheadHours)) {
      return isSevere ? Level.RED : Level.ORANGE;
    }
    return aheadHours <= LATER_HOURS ? Level.YELLOW : Level.NONE;
  }

  /**
   * The hail signal: orange where it is possible within 6 h, red where it is very likely within 2 h
   * or there already.
   *
   * @param aheadHours in how many hours; does not matter for what is there
   */
  public Level hail(double aheadHours) {
    if (isNearlySure(aheadHours)) {
      return Level.RED;
    }
    return aheadHours <= LATER_HOURS ? Level.ORANGE : Level.NONE;
  }

  private boolean isNearlySure(double aheadHours) {
    return this == OCCURRING || (this == VERY_LIKELY && aheadHours <= SOON_HOURS);
  }
}
