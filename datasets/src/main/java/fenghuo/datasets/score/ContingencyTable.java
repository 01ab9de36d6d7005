package fenghuo.datasets.score;

/**
 * Warnings beside events, counted. Handbook 8.1; where a score would divide by nothing, it is NaN
 * and not a perfect or a failed one.
 *
 * @param hits warned, and it happened
 * @param misses not warned, and it happened
 * @param falseAlarms warned, and nothing happened
 * @param correctNegatives not warned, and nothing happened
 */
public record ContingencyTable(long hits, long misses, long falseAlarms, long correctNegatives) {
  public static final ContingencyTable EMPTY = new ContingencyTable(0, 0, 0, 0);

  public ContingencyTable {
    if (hits < 0 || misses < 0 || falseAlarms < 0 || correctNegatives < 0) {
      throw new IllegalArgumentException(
          "counts must not be below 0; were "
              + hits
              + ", "
              + misses
              + ", "
              + falseAlarms
              + ", "
              + correctNegatives);
    }
  }

  /** With one case more. */
  public ContingencyTable and(boolean isWarned, boolean hasHappened) {
    return new ContingencyTable(
        hits + (isWarned && hasHappened ? 1 : 0),
        misses + (!isWarned && hasHappened ? 1 : 0),
        falseAlarms + (isWarned && !hasHappened ? 1 : 0),
        correctNegatives + (!isWarned && !hasHappened ? 1 : 0));
  }

  public long cases() {
    return hits + misses + falseAlarms + correctNegatives;
  }

  /** Probability of detection: the share of events that were warned of. */
  public double pod() {
    return (double) hits / (hits + misses);
  }

  /** False alarm ratio: the share of warnings after which nothing happened. */
  public double far() {
    return (double) falseAlarms / (hits + falseAlarms);
  }

  /** Probability of false detection: the share of quiet cases that were warned of. */
  public double pofd() {
    return (double) falseAlarms / (falseAlarms + correctNegatives);
  }

  /** Critical success index, also threat score: hits beside all that was warned of or happened. */
  public double csi() {
    return (double) hits / (hits + misses + falseAlarms);
  }

  /** Warnings for each event; above 1, too many. */
  public double bias() {
    return (double) (hits + falseAlarms) / (hits + misses);
  }

  /**
   * Heidke skill score: how far right beyond chance; 1 is always right, 0 no better than chance.
   */
  public double hss() {
    double quiet = falseAlarms + correctNegatives;
    double silent = misses + correctNegatives;
    double events = hits + misses;
    double warnings = hits + falseAlarms;
    double beyondChance = (double) hits * correctNegatives - (double) falseAlarms * misses;
    return 2 * beyondChance / (events * silent + warnings * quiet);
  }

  /** Equitable threat score: the critical success index beyond what chance would hit. */
  public double ets() {
    double byChance = (double) (hits + misses) * (hits + falseAlarms) / cases();
    return (hits - byChance) / (hits + misses + falseAlarms - byChance);
  }
}
