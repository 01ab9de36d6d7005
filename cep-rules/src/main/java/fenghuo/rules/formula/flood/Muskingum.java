package fenghuo.rules.formula.flood;

/**
 * A flood through a reach of a river, step by step: O2 = C0 I2 + C1 I1 + C2 O1 [K].
 *
 * @param c0 of what comes in now
 * @param c1 of what came in a step before
 * @param c2 of what went out a step before
 */
public record Muskingum(double c0, double c1, double c2) {

  /**
   * The coefficients of a reach.
   *
   * @param hours K, how long a wave takes through it
   * @param weight x, 0 to 0.5
   * @param stepHours between 2 K x and 2 K (1 - x)
   * @throws IllegalArgumentException if the step lies outside: a flood would begin by falling, or
   *     swing
   */
  public static Muskingum of(double hours, double weight, double stepHours) {
    double least = 2 * hours * weight;
    double most = 2 * hours * (1 - weight);
    if (!(stepHours >= least && stepHours <= most)) {
      throw new IllegalArgumentException(
          "a step of %s h does not lie between %s and %s h".formatted(stepHours, least, most));
    }
    double whole = most + stepHours;
    return new Muskingum(
        (stepHours - least) / whole, (stepHours + least) / whole, (most - stepHours) / whole);
  }

  /** Outflow at the end of a step, m³/s. */
  public double next(double outflow, double inflowBefore, double inflow) {
    return c0 * inflow + c1 * inflowBefore + c2 * outflow;
  }
}
