package fenghuo.rules.formula.ground;

/**
 * Where a slope begins to accelerate: its rate over a short time crosses that over a long one
 * upwards. Exponential means of 3 and 7 windows, as recommended in gcdz 2022 [V]; nothing is said
 * before 7 windows were seen [E].
 *
 * @param shortMean of about 3 windows, in the unit of the rate
 * @param longMean of about 7
 * @param windows that were seen
 * @param isAccelerating whether the short one is above the long one
 * @param isOnset whether it has been so since this window
 */
public record AccelerationOnset(
    double shortMean, double longMean, int windows, boolean isAccelerating, boolean isOnset) {
  public static final AccelerationOnset START = new AccelerationOnset(0, 0, 0, false, false);
  private static final int SHORT_WINDOWS = 3;
  private static final int LONG_WINDOWS = 7;

  /** After another window. */
  public AccelerationOnset next(double rate) {
    if (windows == 0) {
      return new AccelerationOnset(rate, rate, 1, false, false);
    }
    double ofShort = mean(shortMean, rate, SHORT_WINDOWS);
    double ofLong = mean(longMean, rate, LONG_WINDOWS);
    boolean isAbove = windows + 1 >= LONG_WINDOWS && ofShort > ofLong;
    int seen = Math.min(windows + 1, LONG_WINDOWS);
    return new AccelerationOnset(ofShort, ofLong, seen, isAbove, isAbove && !isAccelerating);
  }

  private static double mean(double before, double rate, int span) {
    return before + 2.0 / (span + 1) * (rate - before);
  }
}
