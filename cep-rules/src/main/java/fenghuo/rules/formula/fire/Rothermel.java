package fenghuo.rules.formula.fire;

/**
 * How fast a surface fire spreads in one kind of fuel (Rothermel 1972, with Albini 1976): R = IR ξ
 * (1 + φw + φs)/(ρb ε Qig), ft/min. Only where the fuel is mapped; for mixed fuel, of which every
 * size class would count by its surface, this is not meant.
 *
 * <p>Form [V], coefficients [K]; fuel models 1 and 3 come within 4 % of the tables of Anderson
 * (1982, INT-122) [K]. The exponent of the reaction velocity is A = <b>133</b> σ^-0.7913; a widely
 * copied code has 113. Imperial units throughout, as in the papers: {@link #METRES_PER_FOOT}.
 */
public final class Rothermel {
  public static final double METRES_PER_FOOT = 0.3048;
  private static final double HEAT = 8000; // Btu/lb
  private static final double PARTICLE_DENSITY = 32; // lb/ft³
  private static final double TOTAL_MINERALS = 0.0555;
  private static final double EFFECTIVE_MINERALS = 0.010;

  private Rothermel() {}

  /**
   * Rate of spread, ft/min; 0 at the moisture of extinction and above.
   *
   * @param moisture of the dead fuel, share of its dry weight
   * @param windFeetPerMinute at half the flame's height, blowing up the slope
   * @param slopeTangent rise over run, 0 or more
   */
  public static double feetPerMinute(
      FuelBed fuel, double moisture, double windFeetPerMinute, double slopeTangent) {
    double drivers = 1 + windFactor(fuel, windFeetPerMinute) + slopeFactor(fuel, slopeTangent);
    double source = reactionIntensity(fuel, moisture) * propagatingShare(fuel) * drivers;
    double ignited = Math.exp(-138 / fuel.surface());
    double sink = bulkDensity(fuel) * ignited * (250 + 1116 * moisture);
    return source / sink;
  }

  /** IR, the heat that an area of flame sets free, Btu/(ft² min). */
  public static double reactionIntensity(FuelBed fuel, double moisture) {
    double netLoad = fuel.load() * (1 - TOTAL_MINERALS); // Albini 1976; 1972 divides by 1 + S
    double minerals = Math.min(1, 0.174 * Math.pow(EFFECTIVE_MINERALS, -0.19));
    return reactionVelocity(fuel)
        * netLoad
        * HEAT
        * moistureDamping(moisture / fuel.extinction())
        * minerals;
  }

  private static double reactionVelocity(FuelBed fuel) {
    double power = Math.pow(fuel.surface(), 1.5);
    double fastest = power / (495 + 0.0594 * power);
    double exponent = 133 * Math.pow(fuel.surface(), -0.7913);
    double packing = packingBesideBest(fuel);
    return fastest * Math.pow(packing, exponent) * Math.exp(exponent * (1 - packing));
  }

  private static double moistureDamping(double share) {
    if (share >= 1) {
      return 0;
    }
    double damping = 1 - 2.59 * share + 5.11 * share * share - 3.52 * share * share * share;
    return Math.max(0, damping);
  }

  /** ξ, the share of the heat that reaches the fuel ahead. */
  private static double propagatingShare(FuelBed fuel) {
    double power = (0.792 + 0.681 * Math.sqrt(fuel.surface())) * (packing(fuel) + 0.1);
    return Math.exp(power) / (192 + 0.2595 * fuel.surface());
  }

  /** φw. */
  static double windFactor(FuelBed fuel, double windFeetPerMinute) {
    double surface = fuel.surface();
    double c = 7.47 * Math.exp(-0.133 * Math.pow(surface, 0.55));
    double b = 0.02526 * Math.pow(surface, 0.54);
    double e = 0.715 * Math.exp(-3.59e-4 * surface);
    return c * Math.pow(windFeetPerMinute, b) * Math.pow(packingBesideBest(fuel), -e);
  }

  /** φs. */
  static double slopeFactor(FuelBed fuel, double slopeTangent) {
    return 5.275 * Math.pow(packing(fuel), -0.3) * slopeTangent * slopeTangent;
  }

  private static double bulkDensity(FuelBed fuel) {
    return fuel.load() / fuel.depth();
  }

  /** β, the share of the bed that is wood. */
  private static double packing(FuelBed fuel) {
    return bulkDensity(fuel) / PARTICLE_DENSITY;
  }

  private static double packingBesideBest(FuelBed fuel) {
    return packing(fuel) / (3.348 * Math.pow(fuel.surface(), -0.8189));
  }
}
