package fenghuo.rules.formula.fire;

import fenghuo.model.Level;

/**
 * A burned gully of which only the rain is known, and what to expect of the flow from it. Handbook
 * 5.4.
 */
public final class BurnedGully {
  private static final double[] RISE_BY_SEASON = {1, 1.5, 2.5}; // [E]
  private static final double[] LEAST_LIKELIHOODS = {.25, .5, .75};
  private static final double[] LEAST_CUBIC_METRES = {1e3, 1e4, 1e5};
  private static final double DEVIATION = 1.04; // of ln V
  private static final double NORMAL_95 = 1.96;

  private BurnedGully() {}

  /** A volume with the bounds between which it lies in 95 of 100 cases, m³. */
  public record Volume(double least, double cubicMetres, double most) {}

  /** What a flow from a burned basin may do, after Cannon et al. (2010). */
  public enum CombinedHazard {
    LOW,
    MODERATE,
    HIGH
  }

  /**
   * By how much more rain a burned gully bears than in the first rainy season after the fire [E];
   * infinite after the third, when it counts as any other.
   *
   * @param rainySeason 1 is the first after the fire
   */
  public static double rise(int rainySeason) {
    return rainySeason > RISE_BY_SEASON.length
        ? Double.POSITIVE_INFINITY
        : RISE_BY_SEASON[rainySeason - 1];
  }

  /**
   * The colour by rain alone [E]: blue from 12, yellow from 18, orange from 24, red from 40 mm/h in
   * the first rainy season, later by as much more as {@link #rise}.
   *
   * @param peakMmPerHour of 15 minutes
   */
  public static Level level(double peakMmPerHour, int rainySeason) {
    double asInFirst = peakMmPerHour / rise(rainySeason);
    if (asInFirst >= 40) {
      return Level.RED;
    }
    if (asInFirst >= 24) {
      return Level.ORANGE;
    }
    if (asInFirst >= 18) {
      return Level.YELLOW;
    }
    return asInFirst >= 12 ? Level.BLUE : Level.NONE;
  }

  /**
   * What a debris flow carries out: ln V = 4.22 + 0.39 √i + 0.36 ln B + 0.13 √R, Gartner et al.
   * (2014, Engineering Geology 176, 45-56), equation 3 [V: pfdf].
   *
   * @param peakMmPerHour of 15 minutes
   * @param burnedKm2 moderately or severely; above 0
   * @param reliefMetres of the basin
   */
  public static Volume volume(double peakMmPerHour, double burnedKm2, double reliefMetres) {
    double logarithm =
        4.22
            + 0.39 * Math.sqrt(peakMmPerHour)
            + 0.36 * Math.log(burnedKm2)
            + 0.13 * Math.sqrt(reliefMetres);
    double margin = NORMAL_95 * DEVIATION;
    return new Volume(
        Math.exp(logarithm - margin), Math.exp(logarithm), Math.exp(logarithm + margin));
  }

  /**
   * Likelihood and volume together, Cannon et al. (2010) [V: pfdf]: each scores 1 to 4, where a
   * limit belongs to the score below it; up to 3 points are low, up to 6 moderate.
   */
  public static CombinedHazard combined(double likelihood, double cubicMetres) {
    int points = score(likelihood, LEAST_LIKELIHOODS) + score(cubicMetres, LEAST_CUBIC_METRES);
    if (points <= 3) {
      return CombinedHazard.LOW;
    }
    return points <= 6 ? CombinedHazard.MODERATE : CombinedHazard.HIGH;
  }

  private static int score(double value, double[] limits) {
    int score = 1;
    for (double limit : limits) {
      score += value > limit ? 1 : 0;
    }
    return score;
  }
}
