package fenghuo.rules.formula.earth;

/**
 * Peak ground acceleration and velocity on bedrock, western zone of GB 18306-2015.
 *
 * <p>lg Y = A + B M + C lg(R + D exp(E M)) with the coefficients of the standard as given by public
 * code and OpenQuake's yu_2013 [V]. The coefficients change at M 6.5, which belongs to the upper
 * branch here; one public code counts it to the lower.
 */
public final class GroundMotion {
  /** Standard deviation of the decimal logarithm of the acceleration. */
  public static final double SIGMA_PGA = 0.236;

  /** Standard deviation of the decimal logarithm of the velocity. */
  public static final double SIGMA_PGV = 0.271;

  private static final double BRANCH_MAGNITUDE = 6.5;

  /** One row of the table of coefficients. */
  private record Law(double a1, double b1, double a2, double b2, double c, double d, double e) {
    double at(double magnitude, double distanceKm) {
      boolean upper = magnitude >= BRANCH_MAGNITUDE;
      double source = upper ? a2 + b2 * magnitude : a1 + b1 * magnitude;
      double path = c * Math.log10(distanceKm + d * Math.exp(e * magnitude));
      return Math.pow(10, source + path);
    }
  }

  private static final Law PGA_ALONG = new Law(2.387, .645, 3.807, .411, -2.416, 2.647, .366);
  private static final Law PGA_ACROSS = new Law(1.003, .609, 2.457, .388, -1.854, .612, .457);
  private static final Law PGV_ALONG = new Law(-.064, .766, 1.714, .491, -2.205, 2.647, .366);
  private static final Law PGV_ACROSS = new Law(-1.301, .741, .443, .474, -1.696, .612, .457);

  private GroundMotion() {}

  /** Peak acceleration along the fault, gal (cm/s²). */
  public static double pgaAlongGal(double magnitude, double distanceKm) {
    return PGA_ALONG.at(magnitude, distanceKm);
  }

  /** Peak acceleration across the fault, gal (cm/s²). */
  public static double pgaAcrossGal(double magnitude, double distanceKm) {
    return PGA_ACROSS.at(magnitude, distanceKm);
  }

  /** Peak velocity along the fault, cm/s. */
  public static double pgvAlongCmPerSecond(double magnitude, double distanceKm) {
    return PGV_ALONG.at(magnitude, distanceKm);
  }

  /** Peak velocity across the fault, cm/s. */
  public static double pgvAcrossCmPerSecond(double magnitude, double distanceKm) {
    return PGV_ACROSS.at(magnitude, distanceKm);
  }
}
