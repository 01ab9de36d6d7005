package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/**
 * 寒潮, the cold-wave signal: how far the daily minimum fell, how low it is, and the mean wind, all
 * three at once [V2]. The trial version of 2004 differs and is not this.
 *
 * @param fallOfDay by how much the minimum fell in 24 h, ℃
 * @param fallOfTwoDays the same in 48 h
 * @param lowest the minimum, ℃
 * @param wind mean wind, m/s
 */
public record ColdWave(double fallOfDay, double fallOfTwoDays, double lowest, double wind) {
  private static final double COOL = 4;
  private static final double FREEZING = 0;
  private static final int FRESH = 5;
  private static final int STRONG = 6;

  public Level colour() {
    if (fallOfDay >= 16 && isWith(FREEZING, STRONG)) {
      return Level.RED;
    }
    if (fallOfDay >= 12 && isWith(FREEZING, STRONG)) {
      return Level.ORANGE;
    }
    if (fallOfDay >= 10 && isWith(COOL, STRONG)) {
      return Level.YELLOW;
    }
    return fallOfTwoDays >= 8 && isWith(COOL, FRESH) ? Level.BLUE : Level.NONE;
  }

  private boolean isWith(double mostLowest, int leastForce) {
    return lowest <= mostLowest && wind >= Beaufort.leastMetresPerSecond(leastForce);
  }
}
