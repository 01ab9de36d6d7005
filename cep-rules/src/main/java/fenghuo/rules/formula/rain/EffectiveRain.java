package fenghuo.rules.formula.rain;

/**
 * What is left of earlier rain, each day by a factor less: Pa = Σ k^i · R_i, with R_i the rain i
 * days before and today's not counted.
 *
 * <p>Handbook 2.5: k = 0.84 (after Crozier and Eyles 1980; 0.8 is used too) [K]; Sichuan's model
 * looks back 15 days [V]. Day by day Pa' = k · (Pa + R); days beyond the fifteenth weigh 7 % of all
 * that. Between irregular steps it falls by k^(h/24).
 *
 * <p>A step without a report counts as dry, so that Pa can be too small; how much of the weight
 * lies on such steps, and on the time before the first, is told.
 *
 * @param mm Pa
 * @param missingShare the part of the weight that nothing was reported for, from 0 to 1
 */
public record EffectiveRain(double mm, double missingShare) {
  /** The usual factor [K]. */
  public static final double DECAY = 0.84;

  private static final double HOURS_PER_DAY = 24;

  /** Before anything was reported. */
  public static final EffectiveRain UNKNOWN = new EffectiveRain(0, 1);

  /**
   * What is left after a step.
   *
   * @param rainMm rain of the step; NaN: not reported
   * @param hours its length; 24: a day
   * @param decay the factor of a day, in (0, 1)
   */
  public EffectiveRain next(double rainMm, double hours, double decay) {
    double left = Math.pow(decay, hours / HOURS_PER_DAY);
    boolean isMissing = Double.isNaN(rainMm);
    double share = left * missingShare + (isMissing ? 1 - left : 0);
    return new EffectiveRain(left * (mm + (isMissing ? 0 : rainMm)), share);
  }

  /**
   * The sum over some days and no more, mm; of a gauge on the stream, see {@link RainSums#days}.
   *
   * @param rainMm rain of the days before today, yesterday first
   */
  public static double of(double[] rainMm, double decay) {
    double sum = 0;
    for (int day = rainMm.length - 1; day >= 0; day--) {
      sum = decay * (sum + rainMm[day]);
    }
    return sum;
  }
}
