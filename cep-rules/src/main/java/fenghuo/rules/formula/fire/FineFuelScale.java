package fenghuo.rules.formula.fire;

/**
 * How the fine fuel moisture code stands for a content of water: m = K (101 - F)/(59.5 + F).
 *
 * <p>Two values of K are in use, and an index differs by up to a quarter between them. Van Wagner
 * and Pickett (1985, Forestry Technical Report 33) print 147.2; their sample tables, EFFIS and most
 * public code follow it [V: pyFWI, 24-day sample]. Later versions of cffdrs_r take the exact
 * quotient, which brings the driest and the wettest end of the scale to their places [V: cffdrs_r;
 * the handbook's tables].
 */
public enum FineFuelScale {
  /** As printed in 1985. */
  STANDARD(147.2),
  /** As in today's cffdrs_r; also of the hourly code, which is converted to and fro more often. */
  PRECISE(250 * 59.5 / 101);

  private static final double WETTEST_PERCENT = 250;
  private static final double DRIEST_CODE = 101;

  private final double factor;

  FineFuelScale(double factor) {
    this.factor = factor;
  }

  /** Water in the litter, % of its dry weight. */
  double moisturePercent(double code) {
    return factor * (DRIEST_CODE - code) / (59.5 + code);
  }

  /** The code of a content of water, from 0 (soaked) to 101. */
  double code(double moisturePercent) {
    double code = 59.5 * (WETTEST_PERCENT - moisturePercent) / (factor + moisturePercent);
    return Math.max(0, Math.min(DRIEST_CODE, code));
  }
}
