package fenghuo.rules.formula.fire;

/**
 * How fast a forest fire spreads after Wang Zhengfei: R = R0 Kw Ks Kφ, m/min.
 *
 * <p>Kw = exp(0.1783 V cos θ), Kφ = exp(±3.533 (tan φ)^1.2) [V: several public codes]. Of R0, codes
 * have three forms that disagree; this is 0.03 T + 0.05 W + 0.01 (100 - h) - 0.3, as the handbook
 * chose. Slopes count to 45°, beyond which the relation runs away, and no result is above 60 m/min
 * [E].
 */
public final class WangZhengfei {
  private static final double STEEPEST_DEGREES = 45;
  private static final double FASTEST = 60;

  /** Ks of what burns [V: public code]. */
  public enum Fuel {
    CONIFER(0.4),
    SECONDARY(0.7),
    NEEDLE_LITTER(0.8),
    PINE(1.0),
    BROADLEAF_LITTER(1.2),
    GRASS(1.6),
    SHRUB(1.8),
    PASTURE(2.0);

    private final double factor;

    Fuel(double factor) {
      this.factor = factor;
    }

    public double factor() {
      return factor;
    }
  }

  private WangZhengfei() {}

  /**
   * R0, without wind on level ground, m/min; none below 0.
   *
   * @param windForce Beaufort
   */
  public static double initial(
      double temperatureCelsius, double windForce, double humidityPercent) {
    double dryness = 100 - humidityPercent;
    return Math.max(0, 0.03 * temperatureCelsius + 0.05 * windForce + 0.01 * dryness - 0.3);
  }

  /**
   * Kw, what wind makes of it.
   *
   * @param angleDegrees between where the wind blows to and where the fire goes up the slope
   */
  public static double windFactor(double windMetresPerSecond, double angleDegrees) {
    return Math.exp(0.1783 * windMetresPerSecond * Math.cos(Math.toRadians(angleDegrees)));
  }

  /**
   * Kφ, what the slope makes of it.
   *
   * @param slopeDegrees upwards above 0, downwards below
   */
  public static double slopeFactor(double slopeDegrees) {
    double counted = Math.min(STEEPEST_DEGREES, Math.abs(slopeDegrees));
    double power = 3.533 * Math.pow(Math.tan(Math.toRadians(counted)), 1.2);
    return Math.exp(Math.copySign(power, slopeDegrees));
  }

  /** R, m/min; at most {@value #FASTEST}. */
  public static double rate(double initial, double windFactor, double fuel, double slopeFactor) {
    return Math.min(FASTEST, initial * windFactor * fuel * slopeFactor);
  }
}
