package fenghuo.rules.formula.flood;

/**
 * How long until a reservoir or a dammed lake runs over: the time that the difference of inflow and
 * outflow takes to fill what is left (handbook 1.5).
 */
public final class Overtopping {
  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double ALIKE = 1e-9; // of two differences, relative

  private Overtopping() {}

  /**
   * A point of the curve of a reservoir.
   *
   * @param stage m
   * @param volume m³ below it
   * @param outflow that it lets go at it, m³/s
   */
  public record Point(double stage, double volume, double outflow) {}

  /**
   * Hours until a volume is full, with steady flows; infinite where no more comes in than goes out,
   * 0 where it is full.
   *
   * @param roomCubicMetres what still fits in
   */
  public static double hours(double roomCubicMetres, double inflow, double outflow) {
    if (roomCubicMetres <= 0) {
      return 0;
    }
    return inflow > outflow
        ? roomCubicMetres / (inflow - outflow) / SECONDS_PER_HOUR
        : Double.POSITIVE_INFINITY;
  }

  /**
   * Hours until the stage reaches the last point of a curve, with a steady inflow: the integral of
   * dV / (inflow - outflow), exact where volume and outflow are straight between the points.
   *
   * @param curve points in rising order, the crest last
   * @throws IllegalArgumentException if the curve does not begin at or below the stage
   */
  public static double hours(Point[] curve, double stage, double inflow) {
    if (curve.length == 0 || curve[0].stage() > stage) {
      throw new IllegalArgumentException("no point of the curve lies at or below " + stage + " m");
    }
    double seconds = 0;
    for (int i = 1; i < curve.length; i++) {
      if (curve[i].stage() > stage) {
        seconds += seconds(from(curve[i - 1], curve[i], stage), curve[i], inflow);
      }
    }
    return seconds / SECONDS_PER_HOUR;
  }

  /** The lower point, or, where the stage lies above it, the point at the stage. */
  private static Point from(Point lower, Point upper, double stage) {
    double share = (stage - lower.stage()) / (upper.stage() - lower.stage());
    if (share <= 0) {
      return lower;
    }
    return new Point(
        stage,
        lower.volume() + share * (upper.volume() - lower.volume()),
        lower.outflow() + share * (upper.outflow() - lower.outflow()));
  }

  private static double seconds(Point from, Point to, double inflow) {
    double volume = to.volume() - from.volume();
    double first = inflow - from.outflow();
    double last = inflow - to.outflow();
    if (volume <= 0) {
      return 0;
    }
    if (first <= 0 || last <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double ratio = first / last;
    return Math.abs(ratio - 1) < ALIKE ? volume / first : volume * Math.log(ratio) / (first - last);
  }
}
