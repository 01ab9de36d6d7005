package fenghuo.rules.formula.earth;

/**
 * Expected intensity of an earthquake at a place, western (Qinghai-Tibet) zone of China, which
 * covers Liangshan.
 *
 * <p>GB 18306-2015; coefficients as published by Gao Mengtan (ed.), p. 172 [V]. The isoseismals are
 * ellipses with the long axis along the fault. The relation is a mean (standard deviation 0.66
 * degrees) and is valid for a point source: nearer than some kilometres it only approaches its
 * value above the epicentre, 8.9 for M 6.8, although IX was mapped at Luding 2022.
 */
public final class SeismicIntensity {
  private static final double LONG_CONSTANT = 6.4580;
  private static final double LONG_SLOPE = 4.4709;
  private static final double LONG_SATURATION_KM = 25;
  private static final double SHORT_CONSTANT = 3.3682;
  private static final double SHORT_SLOPE = 3.3119;
  private static final double SHORT_SATURATION_KM = 9;
  private static final double PER_MAGNITUDE = 1.2746;

  private static final double LEAST = -20; // reached only many millions of kilometres away
  private static final int HALVINGS = 60; // 30 degrees halved until 3e-17

  private SeismicIntensity() {}

  /** Intensity at a distance from the epicentre along the fault. */
  public static double alongFault(double magnitude, double distanceKm) {
    double fall = LONG_SLOPE * Math.log10(distanceKm + LONG_SATURATION_KM);
    return LONG_CONSTANT + PER_MAGNITUDE * magnitude - fall;
  }

  /** Intensity at a distance from the epicentre across the fault. */
  public static double acrossFault(double magnitude, double distanceKm) {
    double fall = SHORT_SLOPE * Math.log10(distanceKm + SHORT_SATURATION_KM);
    return SHORT_CONSTANT + PER_MAGNITUDE * magnitude - fall;
  }

  /** Intensity at a distance where the strike of the fault is not known: the mean of both axes. */
  public static double anyDirection(double magnitude, double distanceKm) {
    return (alongFault(magnitude, distanceKm) + acrossFault(magnitude, distanceKm)) / 2;
  }

  /** Half the long axis of an isoseismal, km; 0 or less where the intensity is not reached. */
  public static double longHalfAxisKm(double magnitude, double intensity) {
    double exponent = (LONG_CONSTANT + PER_MAGNITUDE * magnitude - intensity) / LONG_SLOPE;
    return Math.pow(10, exponent) - LONG_SATURATION_KM;
  }

  /** Half the short axis of an isoseismal, km; 0 or less where the intensity is not reached. */
  public static double shortHalfAxisKm(double magnitude, double intensity) {
    double exponent = (SHORT_CONSTANT + PER_MAGNITUDE * magnitude - intensity) / SHORT_SLOPE;
    return Math.pow(10, exponent) - SHORT_SATURATION_KM;
  }

  /**
   * Intensity at a place beside a fault of known strike: that of the isoseismal ellipse through it.
   *
   * @param alongKm distance from the epicentre along the strike, km; the sign does not matter
   * @param acrossKm distance from the epicentre across the strike, km; the sign does not matter
   */
  public static double beside(double magnitude, double alongKm, double acrossKm) {
    double inside = LEAST;
    double outside = Math.min(alongFault(magnitude, 0), acrossFault(magnitude, 0));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (encloses(magnitude, middle, alongKm, acrossKm)) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  /** How far an intensity can reach in any direction, km; 0 where it is not reached at all. */
  public static double reachKm(double magnitude, double intensity) {
    double farther =
        Math.max(longHalfAxisKm(magnitude, intensity), shortHalfAxisKm(magnitude, intensity));
    return Math.max(0, farther);
  }

  private static boolean encloses(double magnitude, double intensity, double along, double across) {
    double longKm = longHalfAxisKm(magnitude, intensity);
    double shortKm = shortHalfAxisKm(magnitude, intensity);
    if (longKm <= 0 || shortKm <= 0) {
      return false;
    }
    return square(along / longKm) + square(across / shortKm) <= 1;
  }

  private static double square(double x) {
    return x * x;
  }
}
