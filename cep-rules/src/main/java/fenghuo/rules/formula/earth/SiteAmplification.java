package fenghuo.rules.formula.earth;

import fenghuo.rules.formula.PiecewiseLinear;

/**
 * How the ground at a site changes the peak acceleration of class II ground (medium-hard soil),
 * from hard rock (I0) to soft soil (IV).
 *
 * <p>GB 18306-2015, table E.1 [K; 1.2 for class IV at 0.10 g is V2], linear between its columns,
 * constant beyond them.
 */
public enum SiteAmplification {
  I0,
  I1,
  II,
  III,
  IV;

  private static final PiecewiseLinear HARD_ROCK = row(0.72, 0.74, 0.75, 0.76, 0.85, 0.90);
  private static final PiecewiseLinear ROCK = row(0.80, 0.82, 0.83, 0.85, 0.95, 1.00);
  private static final PiecewiseLinear MEDIUM = row(1, 1, 1, 1, 1, 1);
  private static final PiecewiseLinear MEDIUM_SOFT = row(1.30, 1.25, 1.15, 1.00, 1.00, 1.00);
  private static final PiecewiseLinear SOFT = row(1.25, 1.20, 1.10, 1.00, 0.95, 0.90);

  /** What a peak acceleration of class II ground, g, has to be multiplied by. */
  public double factor(double pgaG) {
    PiecewiseLinear row =
        switch (this) {
          case I0 -> HARD_ROCK;
          case I1 -> ROCK;
          case II -> MEDIUM;
          case III -> MEDIUM_SOFT;
          case IV -> SOFT;
        };
    return row.value(pgaG);
  }

  private static PiecewiseLinear row(double a, double b, double c, double d, double e, double f) {
    return PiecewiseLinear.through(.05, a, .10, b, .15, c, .20, d, .30, e, .40, f);
  }
}
