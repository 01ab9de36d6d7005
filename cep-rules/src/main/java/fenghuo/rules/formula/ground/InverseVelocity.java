package fenghuo.rules.formula.ground;

import java.util.Optional;

/**
 * When a slope will fail, from how its rate grows (Fukuzono 1985, Voight 1988 [K]): where dv/dt = A
 * v^α, the power v^(1-α) falls in a straight line and meets nothing at the failure; for the usual α
 * = 2 that is 1/v. The state is the sums of a least-squares line through every window since the
 * rate last failed to grow; noisy rates are to be smoothed first, or the line never gets long.
 *
 * @param alpha above 1
 * @param originDays time of the first window in the line
 * @param latestDays of the last one
 * @param latestRate of the last one, any unit
 * @param windows in the line
 * @param sums of the line, times counted from its origin
 */
public record InverseVelocity(
    double alpha,
    double originDays,
    double latestDays,
    double latestRate,
    int windows,
    LineSums sums) {

  /** The usual exponent. */
  public static final double USUAL_ALPHA = 2;

  /**
   * When a line is believed [E].
   *
   * @param leastWindows the rate must have grown over
   * @param leastRSquared of the line
   * @param halfWidth of the interval, as a share of the time that is left
   */
  public record Conditions(int leastWindows, double leastRSquared, double halfWidth) {
    public static final Conditions USUAL = new Conditions(8, 0.8, 0.5);
  }

  /**
   * Failure, days on the clock of the windows, and between when and when; how straight the line.
   */
  public record Forecast(
      double failureDays, double earliestDays, double latestDays, double rSquared) {}

  /** Before the first window. */
  public static InverseVelocity start(double alpha) {
    if (!(alpha > 1)) {
      throw new IllegalArgumentException("alpha must be above 1; was " + alpha);
    }
    return new InverseVelocity(alpha, 0, Double.NEGATIVE_INFINITY, 0, 0, LineSums.NONE);
  }

  /**
   * The line with another window. A rate that did not grow begins the line anew; one of nothing or
   * less leaves none.
   *
   * @throws IllegalArgumentException if it is not later than the one before
   */
  public InverseVelocity next(double days, double rate) {
    if (!(days > latestDays)) {
      throw new IllegalArgumentException("%s d is not after %s d".formatted(days, latestDays));
    }
    if (!(rate > 0)) {
      return new InverseVelocity(alpha, days, days, 0, 0, LineSums.NONE);
    }
    boolean isLonger = windows > 0 && rate > latestRate;
    double origin = isLonger ? originDays : days;
    LineSums before = isLonger ? sums : LineSums.NONE;
    LineSums after = before.and(days - origin, Math.pow(rate, 1 - alpha));
    return new InverseVelocity(alpha, origin, days, rate, isLonger ? windows + 1 : 1, after);
  }

  /** When it will fail, if the conditions hold and the failure lies ahead. */
  public Optional<Forecast> forecast(Conditions conditions) {
    if (windows < Math.max(2, conditions.leastWindows())) {
      return Optional.empty();
    }
    double rSquared = sums.rSquared(windows);
    double failure = originDays + sums.meetsNothingAt(windows);
    boolean isBelieved = rSquared >= conditions.leastRSquared() && failure > latestDays;
    if (!isBelieved) {
      return Optional.empty();
    }
    double margin = conditions.halfWidth() * (failure - latestDays);
    return Optional.of(new Forecast(failure, failure - margin, failure + margin, rSquared));
  }

  /**
   * The rate that the law has some time before the failure: v = (A (α-1) (tf - t))^(-1/(α-1)).
   *
   * @param a of the law
   * @param remainingDays until the failure, above 0
   */
  public static double rate(double a, double alpha, double remainingDays) {
    return Math.pow(a * (alpha - 1) * remainingDays, -1 / (alpha - 1));
  }
}
