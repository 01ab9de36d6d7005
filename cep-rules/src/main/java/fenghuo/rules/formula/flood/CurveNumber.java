package fenghuo.rules.formula.flood;

/**
 * What runs off of the rain of a storm, by the curve number of the US Soil Conservation Service
 * [K]: S = 25400/CN - 254, Pe = (P - 0.2 S)² / (P + 0.8 S), none up to P = 0.2 S.
 */
public final class CurveNumber {
  private static final double HELD_AT_FIRST = 0.2;

  private CurveNumber() {}

  /** The most that the ground holds back, mm; curve numbers run from above 0 to 100. */
  public static double retentionMm(double curveNumber) {
    return 25_400 / curveNumber - 254;
  }

  /** What runs off, mm. */
  public static double runoffMm(double rainMm, double curveNumber) {
    double retention = retentionMm(curveNumber);
    double more = rainMm - HELD_AT_FIRST * retention;
    return more <= 0 ? 0 : more * more / (more + retention);
  }
}
