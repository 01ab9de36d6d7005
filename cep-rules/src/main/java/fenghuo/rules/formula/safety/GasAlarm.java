package fenghuo.rules.formula.safety;

/** How far a gas detector has gone, GB/T 50493 [K]: two stages, and no colours. */
public enum GasAlarm {
  NONE,
  LOW,
  HIGH;

  /** A flammable gas, in per cent of its lower explosive limit: 25 and 50. */
  public static GasAlarm flammable(double lelPercent) {
    return of(lelPercent, 25, 50);
  }

  /**
   * A toxic gas: once and twice the exposure limit of a workplace.
   *
   * @param concentration in the unit of the limit
   */
  public static GasAlarm toxic(double concentration, double exposureLimit) {
    return of(concentration, exposureLimit, 2 * exposureLimit);
  }

  private static GasAlarm of(double value, double low, double high) {
    if (value >= high) {
      return HIGH;
    }
    return value >= low ? LOW : NONE;
  }
}
