package fenghuo.rules.formula.flood;

/** The peak of a flood from a small basin, and how long its water gathers. */
public final class SmallBasin {
  /** From mm/h over km² to m³/s. */
  private static final double MM_H_KM2 = 0.278;

  private static final double TRIANGLE_PEAK = 0.208; // m³/s of a mm over a km² in an hour
  private static final double LAG_SHARE = 0.6;
  private static final int[] WINDOWS_MINUTES = {10, 30, 60, 120, 180, 360};

  private SmallBasin() {}

  /**
   * The rational method [K], for up to 50 km²: Q = 0.278 C I A.
   *
   * @param runoffShare C: wet forest 0.35 to 0.5, thin steep soil 0.6 to 0.8, burned 0.7 to 0.9
   * @param intensity over the time of concentration, mm/h
   */
  public static double rationalPeak(double runoffShare, double intensity, double squareKm) {
    return MM_H_KM2 * runoffShare * intensity * squareKm;
  }

  /**
   * Time of concentration after Kirpich [K], min: 0.0195 L^0.77 S^-0.385.
   *
   * @param lengthMetres of the main channel
   * @param slope its mean slope, as a tangent
   */
  public static double concentrationMinutes(double lengthMetres, double slope) {
    return 0.0195 * Math.pow(lengthMetres, 0.77) * Math.pow(slope, -0.385);
  }

  /**
   * Which of the usual totals of rain is nearest a time of concentration, min; of two, the longer.
   */
  public static int windowMinutes(double concentrationMinutes) {
    int nearest = WINDOWS_MINUTES[0];
    for (int window : WINDOWS_MINUTES) {
      boolean isNearer =
          Math.abs(window - concentrationMinutes) <= Math.abs(nearest - concentrationMinutes);
      nearest = isNearer ? window : nearest;
    }
    return nearest;
  }

  /** When the triangular unit hydrograph of the SCS peaks after the rain began [K], h. */
  public static double peakHours(double rainHours, double concentrationHours) {
    return rainHours / 2 + LAG_SHARE * concentrationHours;
  }

  /** How high it is for a storm that left so much runoff [K], m³/s. */
  public static double trianglePeak(double runoffMm, double squareKm, double peakHours) {
    return TRIANGLE_PEAK * squareKm * runoffMm / peakHours;
  }
}
