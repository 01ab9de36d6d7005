package fenghuo.rules.formula.flood;

import fenghuo.rules.formula.PiecewiseLinear;

/** A dam that a slide has made: whether it stands, how long, and when it runs over. */
public final class LandslideDam {
  private static final double STABLE_BELOW = 2.75;
  private static final double UNSTABLE_ABOVE = 3.08;
  private static final double SECONDS_PER_DAY = 86_400;

  /**
   * Which share of all dams has failed after how many days; Costa and Schuster 1988 [K; 1 year V].
   */
  private static final PiecewiseLinear FAILED =
      PiecewiseLinear.through(0, 0, 1, 0.27, 7, 0.41, 10, 0.50, 30, 0.56, 180, 0.80, 365, 0.85);

  /** Whether it will stand. */
  public enum Stability {
    STABLE,
    UNCERTAIN,
    UNSTABLE
  }

  private LandslideDam() {}

  /**
   * The dimensionless blockage index, lg(A · H / V), Ermini and Casagli 2003 [V].
   *
   * @param catchmentSquareKm A, above the dam
   * @param heightMetres H, of the dam
   * @param volumeMillionCubicMetres V, of the dam
   */
  public static double blockageIndex(
      double catchmentSquareKm, double heightMetres, double volumeMillionCubicMetres) {
    return Math.log10(catchmentSquareKm * heightMetres / volumeMillionCubicMetres);
  }

  /** What the index says [K]; both limits are uncertain. */
  public static Stability stability(double blockageIndex) {
    if (blockageIndex > UNSTABLE_ABOVE) {
      return Stability.UNSTABLE;
    }
    return blockageIndex < STABLE_BELOW ? Stability.STABLE : Stability.UNCERTAIN;
  }

  /** The share of dams that have failed some days after they came up; after a year, 0.85. */
  public static double failedAfter(double days) {
    return FAILED.value(days);
  }

  /** Water behind a dam up to a height, m³, in a valley like a V: by the third power [E]. */
  public static double storedCubicMetres(
      double mostCubicMetres, double waterMetres, double heightMetres) {
    return mostCubicMetres * Math.pow(waterMetres / heightMetres, 3);
  }

  /** Days until some room is full; infinite where it seeps away as fast. */
  public static double fillDays(double roomCubicMetres, double inflow, double seepage) {
    return inflow > seepage
        ? Math.max(0, roomCubicMetres) / (inflow - seepage) / SECONDS_PER_DAY
        : Double.POSITIVE_INFINITY;
  }
}
