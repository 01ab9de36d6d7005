package fenghuo.rules.formula.fire;

/**
 * What sets a forest alight: how likely a spark does, which stroke of lightning did, whether a
 * fault in a power line may have. Handbook 5.3.
 */
public final class Ignition {
  private static final double FARTHEST_KM = 10;
  private static final double LONGEST_DAYS = 14;
  private static final double DRY_MM = 2.5;
  private static final double NEAR_GALE_METRES_PER_SECOND = 13.9; // Beaufort 7
  private static final double DRY_PERCENT = 25;
  private static final double UNBURNABLE_HEAT = 400; // cal/g

  private Ignition() {}

  /**
   * Likelihood that a burning ember sets fine dead fuel alight, 0 to 1: Schroeder (1969) as in
   * BEHAVE [V: firelab/behave].
   *
   * @param fuelCelsius of the fuel; in full sun some 14 °C above the air
   * @param moisturePercent of the fuel, % of its dry weight
   */
  public static double likelihood(double fuelCelsius, double moisturePercent) {
    double moisture = moisturePercent / 100;
    double heat =
        144.51
            - 0.266 * fuelCelsius
            - 0.00058 * fuelCelsius * fuelCelsius
            - fuelCelsius * moisture
            + 18.54 * -Math.expm1(-15.1 * moisture)
            + 640 * moisture;
    double margin = 0.1 * (UNBURNABLE_HEAT - Math.min(UNBURNABLE_HEAT, heat));
    return Math.min(1, 0.000048 * Math.pow(margin, 4.3) / 50);
  }

  /** The same from a fine fuel moisture code. */
  public static double likelihoodByCode(double fuelCelsius, double fineFuelCode) {
    return likelihood(fuelCelsius, FineFuelScale.STANDARD.moisturePercent(fineFuelCode));
  }

  /**
   * How well a stroke to the ground explains a fire, 0 (not) to 1 (here and now); of several, the
   * highest did it. (1 - S/10 km)(1 - ΔT/14 d) after Larjavaara et al. (2005) [K], who looked back
   * 50 h only; fires were seen to hold over for twelve days and more.
   *
   * @param distanceKm from the stroke to the fire
   * @param elapsedDays from the stroke to the fire's detection; before it, below 0: none
   */
  public static double strokeIndex(double distanceKm, double elapsedDays) {
    boolean isWithin =
        distanceKm >= 0
            && distanceKm <= FARTHEST_KM
            && elapsedDays >= 0
            && elapsedDays <= LONGEST_DAYS;
    return isWithin ? (1 - distanceKm / FARTHEST_KM) * (1 - elapsedDays / LONGEST_DAYS) : 0;
  }

  /**
   * Whether lightning was dry [K].
   *
   * @param rainMm the most within 10 km, from an hour before the stroke to an hour after
   */
  public static boolean isDry(double rainMm) {
    return rainMm <= DRY_MM;
  }

  /**
   * Whether an earth fault on a line through forest may have lit it: gusts of Beaufort 7 in dry air
   * (Xichang 2020-03-30: fault 15:35, report 15:51 [V]; limits [E]).
   */
  public static boolean isLineFaultSuspect(double gustMetresPerSecond, double humidityPercent) {
    return gustMetresPerSecond >= NEAR_GALE_METRES_PER_SECOND && humidityPercent <= DRY_PERCENT;
  }
}
