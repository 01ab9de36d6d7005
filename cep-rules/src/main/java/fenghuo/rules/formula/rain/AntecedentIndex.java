package fenghuo.rules.formula.rain;

/**
 * How wet the ground of a basin is: the antecedent precipitation index of Chinese hydrology, Pa' =
 * K · (Pa + P), which does not exceed what the ground can hold.
 *
 * <p>Handbook 2.5 [K]: K 0.85 to 0.95, the most it holds (Wm) 80 to 120 mm. Day by day.
 *
 * @param mm Pa
 */
public record AntecedentIndex(double mm) {
  /** Of dry ground. */
  public static final AntecedentIndex DRY = new AntecedentIndex(0);

  /**
   * The index after a day.
   *
   * @param rainMm rain of the day
   * @param decay K, the factor of a day
   * @param mostMm Wm
   */
  public AntecedentIndex next(double rainMm, double decay, double mostMm) {
    return new AntecedentIndex(Math.min(mostMm, decay * (mm + rainMm)));
  }
}
