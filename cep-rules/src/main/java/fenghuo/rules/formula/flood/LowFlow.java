package fenghuo.rules.formula.flood;

import fenghuo.model.Level;

/** The blue of low water (水情预警发布管理办法 2014 [V]); its other colours were not obtained. */
public final class LowFlow {
  private static final double NEAR_METRES = 0.5; // "near", as for floods [E]
  private static final double INFLOW_LEFT = 0.60;

  private LowFlow() {}

  /**
   * Blue near or below the drought mark, or where 30 days brought 40 % less water than usual.
   *
   * @param stage m; NaN: not known
   * @param droughtMark 旱警水位, m; NaN: there is none
   * @param inflowShare inflow of 30 days as a share of the usual one; NaN: not known
   */
  public static Level level(double stage, double droughtMark, double inflowShare) {
    boolean isLow = stage <= droughtMark + NEAR_METRES || inflowShare <= INFLOW_LEFT;
    return isLow ? Level.BLUE : Level.NONE;
  }
}
