package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/** 干旱, drought: its class by the composite index, and the signal. */
public enum Drought {
  NONE,
  LIGHT,
  MODERATE,
  SEVERE,
  EXTREME;

  private static final double SEVERE_YEARS = 25;
  private static final double EXTREME_YEARS = 50;
  private static final double SEVERE_CROPS_PERCENT = 40;
  private static final double EXTREME_CROPS_PERCENT = 60;

  /** By the composite index of GB/T 20481-2017 (MCI) [V2]; a limit belongs to the worse class. */
  public static Drought of(double mci) {
    if (mci <= -2.0) {
      return EXTREME;
    }
    if (mci <= -1.5) {
      return SEVERE;
    }
    if (mci <= -1.0) {
      return MODERATE;
    }
    return mci <= -0.5 ? LIGHT : NONE;
  }

  /**
   * The colour of the signal [K]: orange for a severe drought, once in 25 to 50 years, or where 40
   * % of the crops suffer; red for an extreme one, rarer than once in 50 years, or 60 %. Each may
   * be unknown (NaN).
   */
  public static Level colour(double mci, double years, double cropsPercent) {
    Drought drought = of(mci);
    if (drought == EXTREME || years > EXTREME_YEARS || cropsPercent >= EXTREME_CROPS_PERCENT) {
      return Level.RED;
    }
    boolean isSevere =
        drought == SEVERE || years >= SEVERE_YEARS || cropsPercent >= SEVERE_CROPS_PERCENT;
    return isSevere ? Level.ORANGE : Level.NONE;
  }
}
