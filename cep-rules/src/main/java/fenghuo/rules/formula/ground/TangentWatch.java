package fenghuo.rules.formula.ground;

import fenghuo.model.Level;

/**
 * The tangent angle of one sensor, guarded against noise: the state that goes from window to
 * window.
 *
 * @param rate smoothed, in the unit of the steady rate; NaN before the first window
 * @param degrees the angle of the smoothed rate; NaN before the first window
 * @param orangeWindows how many windows in a row reached 80°
 * @param redWindows how many in a row reached 85°
 */
public record TangentWatch(double rate, double degrees, int orangeWindows, int redWindows) {
  public static final TangentWatch START = new TangentWatch(Double.NaN, Double.NaN, 0, 0);

  /**
   * What keeps noise from being taken for a slide; each can be turned off.
   *
   * @param halfLife windows until what was counts half (0: no smoothing)
   * @param windows how many in a row orange and red need (1: none more)
   * @param sensors how many of the point orange and red need, or one and rain or a crack (1: one)
   * @param uniformBandDegrees how far above 45° still is uniform (0: not at all)
   * @param leastCumulativeMm that blue needs besides its angle (0: nothing)
   */
  public record Guards(
      double halfLife,
      int windows,
      int sensors,
      double uniformBandDegrees,
      double leastCumulativeMm) {
    public static final Guards NONE = new Guards(0, 1, 1, 0, 0);

    /** As the handbook asks [E]; the cumulative displacement is each point's own. */
    public static Guards usual(double leastCumulativeMm) {
      return new Guards(3, 3, 2, TangentAngle.ABOUT_DEGREES, leastCumulativeMm);
    }
  }

  /**
   * What else is known of the point in this window.
   *
   * @param cumulativeMm displacement since the point was set up
   * @param sensors of the point that reach 80° now, this one included
   * @param isBorneOut whether it rains hard or a crack opens
   */
  public record Circumstances(double cumulativeMm, int sensors, boolean isBorneOut) {}

  /** The watch after another window. */
  public TangentWatch next(double measuredRate, double steadyRate, Guards guards) {
    double weight = 1 - Math.pow(0.5, 1 / guards.halfLife());
    double smoothed = Double.isNaN(rate) ? measuredRate : rate + weight * (measuredRate - rate);
    double angle = TangentAngle.degrees(smoothed, steadyRate);
    return new TangentWatch(
        smoothed,
        angle,
        angle >= TangentAngle.ORANGE_FROM_DEGREES ? orangeWindows + 1 : 0,
        angle >= TangentAngle.RED_FROM_DEGREES ? redWindows + 1 : 0);
  }

  /** The colour that the guards let through. */
  public Level level(Circumstances circumstances, Guards guards) {
    if (Double.isNaN(degrees)) {
      return Level.NONE;
    }
    Level bare = TangentAngle.level(degrees);
    if (bare.isAtLeast(Level.ORANGE)) {
      return borneOut(circumstances, guards);
    }
    boolean isUniform =
        degrees >= TangentAngle.UNIFORM_DEGREES - TangentAngle.ABOUT_DEGREES
            && degrees <= TangentAngle.UNIFORM_DEGREES + guards.uniformBandDegrees();
    if (!isUniform) {
      return bare;
    }
    boolean hasMoved = circumstances.cumulativeMm() > guards.leastCumulativeMm();
    return hasMoved || guards.leastCumulativeMm() == 0 ? Level.BLUE : Level.NONE;
  }

  private Level borneOut(Circumstances circumstances, Guards guards) {
    boolean isSeen = circumstances.sensors() >= guards.sensors() || circumstances.isBorneOut();
    if (!isSeen || orangeWindows < guards.windows()) {
      return Level.YELLOW;
    }
    return redWindows >= guards.windows() ? Level.RED : Level.ORANGE;
  }
}
