package fenghuo.rules.formula.ground;

import fenghuo.model.Level;
import java.util.Arrays;

/**
 * The improved tangent angle of Xu Qiang et al.: α = arctan(v/v0), where v0 is the rate of the
 * stage of constant deformation; 45° is as fast as ever, 90° is failure. Stages and colours as in
 * EURASIP JWCN 2021, table 1 [V]; 88° for imminent [K].
 *
 * <p>Limits are compared in degrees, not by rounded ratios of rates. Bare, the angle cries wolf:
 * see {@link TangentWatch}.
 */
public final class TangentAngle {
  /** Uniform; above it, accelerating. */
  public static final double UNIFORM_DEGREES = 45;

  /** How far "about 45°" goes [E]. */
  public static final double ABOUT_DEGREES = 5;

  static final double ORANGE_FROM_DEGREES = 80;
  static final double RED_FROM_DEGREES = 85;
  private static final double IMMINENT_FROM_DEGREES = 88;
  private static final int LEAST_DAYS = 30;
  private static final double SLOWEST_STEADY_RATE = 0.1; // mm/d [E]

  private TangentAngle() {}

  /**
   * The angle, from -90 to 90°; below 0 where the slope moves back.
   *
   * @param rate and {@code steadyRate} in the same unit
   * @param steadyRate above 0
   */
  public static double degrees(double rate, double steadyRate) {
    if (!(steadyRate > 0)) {
      throw new IllegalArgumentException("the steady rate must be above 0; was " + steadyRate);
    }
    return Math.toDegrees(Math.atan(rate / steadyRate));
  }

  /** The colour of an angle, as the table has it. */
  public static Level level(double degrees) {
    if (degrees >= RED_FROM_DEGREES) {
      return Level.RED;
    }
    if (degrees >= ORANGE_FROM_DEGREES) {
      return Level.ORANGE;
    }
    if (degrees > UNIFORM_DEGREES) {
      return Level.YELLOW;
    }
    return degrees >= UNIFORM_DEGREES - ABOUT_DEGREES ? Level.BLUE : Level.NONE;
  }

  /** Whether failure is at hand. */
  public static boolean isImminent(double degrees) {
    return degrees >= IMMINENT_FROM_DEGREES;
  }

  /**
   * v0, mm/d: the median of daily rates, but not below 0.1 mm/d nor below twice the noise [E].
   * Noise of satellite positions is 2 to 3 mm [K].
   *
   * @param dailyRates of the uniform stage, mm/d, thirty at least
   * @param deviation standard deviation of a daily rate by the instrument alone, mm/d
   */
  public static double steadyRate(double[] dailyRates, double deviation) {
    if (dailyRates.length < LEAST_DAYS) {
      throw new IllegalArgumentException(
          "a steady rate needs %d days; had %d".formatted(LEAST_DAYS, dailyRates.length));
    }
    double[] sorted = dailyRates.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    boolean isOdd = sorted.length % 2 == 1;
    double median = isOdd ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return Math.max(median, Math.max(SLOWEST_STEADY_RATE, 2 * deviation));
  }
}
