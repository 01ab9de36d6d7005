package fenghuo.rules.formula.safety;

import fenghuo.model.Level;

/** What a mine does, from nothing to bringing its people out (handbook 1.9). */
public enum MineAction {
  NONE,
  NOTICE,
  ALARM,
  CUT_OFF,
  WITHDRAW;

  private static final double METHANE_ALARM_PERCENT = 1.0;
  private static final double METHANE_CUT_OFF_PERCENT = 1.5;
  private static final double CARBON_MONOXIDE_PPM = 24;
  private static final double INFLOW_RISE_PERCENT = 50;
  private static final double INTENSITY = 6;

  /** By methane in the return air, per cent: alarm from 1.0, power off from 1.5 [K]. */
  public static MineAction byMethane(double percent) {
    if (percent >= METHANE_CUT_OFF_PERCENT) {
      return CUT_OFF;
    }
    return percent >= METHANE_ALARM_PERCENT ? ALARM : NONE;
  }

  /** By carbon monoxide, ppm: alarm from 24 [K]. */
  public static MineAction byCarbonMonoxide(double ppm) {
    return ppm >= CARBON_MONOXIDE_PPM ? ALARM : NONE;
  }

  /** By how much more water comes in than an hour before, per cent: alarm from 50 [K]. */
  public static MineAction byInflow(double risePercent) {
    return risePercent >= INFLOW_RISE_PERCENT ? ALARM : NONE;
  }

  /** By the rainstorm signal of the township: notice from blue, withdrawal from orange [E]. */
  public static MineAction byRain(Level signal) {
    if (signal.isAtLeast(Level.ORANGE)) {
      return WITHDRAW;
    }
    return signal == Level.NONE ? NONE : NOTICE;
  }

  /** By the intensity of an earthquake: withdrawal from VI [E]. */
  public static MineAction byShaking(double intensity) {
    return intensity >= INTENSITY ? WITHDRAW : NONE;
  }

  /** The farther-reaching of two. */
  public MineAction and(MineAction other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
