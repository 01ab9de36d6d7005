package fenghuo.rules.formula.earth;

/**
 * Intensity from what a strong-motion instrument measured, GB/T 17742-2020 [V].
 *
 * <p>Inputs are the vector resultants of three components, filtered to 0.1-10 Hz, in <b>m/s² and
 * m/s</b>; attenuation relations give gal and cm/s, so divide those by 100.
 */
public final class InstrumentalIntensity {
  private static final double BY_VELOCITY_FROM = 6;
  private static final double LEAST = 1;
  private static final double MOST = 12;

  private InstrumentalIntensity() {}

  /**
   * Intensity, from 1 to 12, not rounded.
   *
   * @param pga peak ground acceleration, m/s²
   * @param pgv peak ground velocity, m/s
   */
  public static double of(double pga, double pgv) {
    double byAcceleration = 3.17 * Math.log10(pga) + 6.59;
    double byVelocity = 3.00 * Math.log10(pgv) + 9.77;
    boolean strong = byAcceleration >= BY_VELOCITY_FROM && byVelocity >= BY_VELOCITY_FROM;
    double intensity = strong ? byVelocity : (byAcceleration + byVelocity) / 2;
    return Math.max(LEAST, Math.min(MOST, intensity));
  }

  /** An intensity as it is published: with one decimal. */
  public static double published(double intensity) {
    return Math.round(intensity * 10) / 10.0;
  }
}
