package fenghuo.rules.formula.rain;

/**
 * NASA's nowcast of landslides, LHASA version 1: rain of seven days against what is rare at the
 * place, then how prone the place is.
 *
 * <p>Kirschbaum and Stanley 2018; nasa/LHASA, API.r and LHASA.r of version 1.1.1 [V].
 */
public final class SlideNowcast {
  private static final int DAYS = 7;
  private static final double MODERATE_ABOVE = 2;
  private static final double HIGH_ABOVE = 4;

  /** How much is to be feared. */
  public enum Hazard {
    NONE,
    MODERATE,
    HIGH
  }

  private SlideNowcast() {}

  /**
   * The antecedent rainfall index, mm: a mean of seven days that weigh 1, 1/4, 1/9, … 1/49.
   *
   * @param rainMm rain of seven days, today first
   */
  public static double antecedentIndex(double[] rainMm) {
    if (rainMm.length != DAYS) {
      throw new IllegalArgumentException("seven days of rain are needed; were " + rainMm.length);
    }
    double sum = 0;
    double weights = 0;
    for (int day = 1; day <= DAYS; day++) {
      double weight = 1.0 / (day * day);
      sum += weight * rainMm[day - 1];
      weights += weight;
    }
    return sum / weights;
  }

  /**
   * The decision tree.
   *
   * @param indexMm the index of today
   * @param rareMm its 95th percentile at the place; the index must exceed it
   * @param susceptibility how prone the place is, 1 to 5
   */
  public static Hazard of(double indexMm, double rareMm, double susceptibility) {
    if (!(indexMm > rareMm)) {
      return Hazard.NONE;
    }
    if (susceptibility > HIGH_ABOVE) {
      return Hazard.HIGH;
    }
    return susceptibility > MODERATE_ABOVE ? Hazard.MODERATE : Hazard.NONE;
  }
}
