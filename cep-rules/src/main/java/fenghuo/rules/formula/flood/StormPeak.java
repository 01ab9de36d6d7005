package fenghuo.rules.formula.flood;

/**
 * The peak by the Chinese rational formula (水科院推理公式) [K]: Qm = 0.278 ψ (Sp / τ^n) F, where τ =
 * 0.278 L / (m J^(1/3) Qm^(1/4)) hours. The two are usually iterated; put into each other they are
 * one power law, solved here. It holds where the whole basin gathers, τ no longer than the rain
 * that runs off.
 *
 * @param squareKm F
 * @param lengthKm L, of the main channel
 * @param slope J, as a tangent
 * @param gathering m, how fast water gathers, some tenths to 2
 */
public record StormPeak(double squareKm, double lengthKm, double slope, double gathering) {
  private static final double UNIT = 0.278;

  /**
   * A storm.
   *
   * @param strength Sp, the rain of its worst hour, mm/h
   * @param decay n, by which intensity falls with duration, in (0, 1)
   * @param runoffShare ψ
   */
  public record Storm(double strength, double decay, double runoffShare) {}

  /** Qm, m³/s. */
  public double peak(Storm storm) {
    double spread = UNIT * storm.runoffShare() * storm.strength() * squareKm;
    double power = 1 / (1 - storm.decay() / 4);
    return Math.pow(spread * Math.pow(hoursAtUnitPeak(), -storm.decay()), power);
  }

  /** τ, h. */
  public double gatheringHours(double peak) {
    return hoursAtUnitPeak() / Math.pow(peak, 0.25);
  }

  private double hoursAtUnitPeak() {
    return UNIT * lengthKm / (gathering * Math.cbrt(slope));
  }
}
