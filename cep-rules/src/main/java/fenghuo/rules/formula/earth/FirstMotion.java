package fenghuo.rules.formula.earth;

/**
 * What the first three seconds of the P wave tell about an earthquake that is still under way
 * (handbook 3.4).
 */
public final class FirstMotion {
  private static final double PD_CONSTANT = -3.463;
  private static final double PD_PER_MAGNITUDE = 0.729;
  private static final double PD_PER_DISTANCE = -1.374;

  private static final double DAMAGING_SECONDS = 1;
  private static final double DAMAGING_CM = 0.5;

  private FirstMotion() {}

  /**
   * Peak displacement expected, cm; one standard deviation is 0.305 of its decimal logarithm.
   *
   * <p>Wu et al. 2007, southern California [V]: lg Pd = -3.463 + 0.729 M - 1.374 lg R.
   *
   * @param distanceKm distance from the source, km, above 0
   */
  public static double displacementCm(double magnitude, double distanceKm) {
    double path = PD_PER_DISTANCE * Math.log10(distanceKm);
    return Math.pow(10, PD_CONSTANT + PD_PER_MAGNITUDE * magnitude + path);
  }

  /** The magnitude that a peak displacement points to; the same relation, solved for M. */
  public static double magnitudeByDisplacement(double displacementCm, double distanceKm) {
    double path = PD_PER_DISTANCE * Math.log10(distanceKm);
    return (Math.log10(displacementCm) - PD_CONSTANT - path) / PD_PER_MAGNITUDE;
  }

  /**
   * Characteristic period, s: 2π / √r, where r is the integral of the squared velocity over that of
   * the squared displacement [K].
   *
   * @param velocitySquared integral over the first 3 s, cm²/s
   * @param displacementSquared integral over the same time, cm² s
   */
  public static double periodSeconds(double velocitySquared, double displacementSquared) {
    return 2 * Math.PI / Math.sqrt(velocitySquared / displacementSquared);
  }

  /** The magnitude that a characteristic period points to, ± 0.412: 3.373 lg τc + 5.787 [K]. */
  public static double magnitudeByPeriod(double periodSeconds) {
    return 3.373 * Math.log10(periodSeconds) + 5.787;
  }

  /** Whether both say that damage is coming: τc above 1 s and Pd above 0.5 cm [K]. */
  public static boolean isDamaging(double periodSeconds, double displacementCm) {
    return periodSeconds > DAMAGING_SECONDS && displacementCm > DAMAGING_CM;
  }
}
