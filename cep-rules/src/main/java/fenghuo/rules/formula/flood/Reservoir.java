package fenghuo.rules.formula.flood;

import fenghuo.model.Level;

/**
 * The levels of a reservoir, m above one datum, and the colour of how it stands (handbook 1.5 [E]).
 * A level that is not known is NaN, and gives no colour.
 *
 * @param floodLimit 汛限水位, which holds in the flood season
 * @param normal 正常蓄水位
 * @param floodControl 防洪高水位
 * @param design 设计洪水位
 * @param crest of the dam
 * @param isEarthDam whether water over the crest would carry it away
 */
public record Reservoir(
    double floodLimit,
    double normal,
    double floodControl,
    double design,
    double crest,
    boolean isEarthDam) {
  private static final double FAR_OVER_LIMIT_METRES = 0.5;
  private static final double LEAST_FREEBOARD_METRES = 0.5;
  private static final double SOON_HOURS = 3;

  /**
   * How it stands and what is coming.
   *
   * @param stage m
   * @param isFloodSeason whether the flood limit holds
   * @param highestInSixHours the highest stage forecast, m; NaN: no forecast
   * @param hoursToOvertop see {@link Overtopping}; infinite: never; NaN: not known
   * @param isSeeping whether seepage or piping is reported
   */
  public record Condition(
      double stage,
      boolean isFloodSeason,
      double highestInSixHours,
      double hoursToOvertop,
      boolean isSeeping) {}

  /** The colour of a condition. */
  public Level level(Condition now) {
    if (isRed(now)) {
      return Level.RED;
    }
    if (now.stage() > floodControl || now.highestInSixHours() > design) {
      return Level.ORANGE;
    }
    double limit = now.isFloodSeason() ? floodLimit : Double.NaN;
    if (now.stage() > normal || now.stage() > limit + FAR_OVER_LIMIT_METRES) {
      return Level.YELLOW;
    }
    return now.stage() > limit ? Level.BLUE : Level.NONE;
  }

  private boolean isRed(Condition now) {
    boolean hasLittleFreeboard = isEarthDam && crest - now.stage() < LEAST_FREEBOARD_METRES;
    return now.stage() > design
        || hasLittleFreeboard
        || now.hoursToOvertop() < SOON_HOURS
        || now.isSeeping();
  }
}
