package fenghuo.rules.formula;

/**
 * A table between whose columns one goes in a straight line, and beyond which it stays constant.
 */
public final class PiecewiseLinear {
  private final double[] at;
  private final double[] values;

  private PiecewiseLinear(double[] at, double[] values) {
    this.at = at;
    this.values = values;
  }

  /**
   * Of pairs: where, its value, where, its value …
   *
   * @throws IllegalArgumentException if there is no pair, or a half one, or they do not ascend
   */
  public static PiecewiseLinear through(double... pairs) {
    if (pairs.length < 2 || pairs.length % 2 != 0) {
      throw new IllegalArgumentException("must be pairs; were " + pairs.length + " numbers");
    }
    double[] at = new double[pairs.length / 2];
    double[] values = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = pairs[2 * i];
      values[i] = pairs[2 * i + 1];
      if (i > 0 && !(at[i] > at[i - 1])) {
        throw new IllegalArgumentException(
            "must ascend; %s follows %s".formatted(at[i], at[i - 1]));
      }
    }
    return new PiecewiseLinear(at, values);
  }

  /** The value at a place; NaN at NaN. */
  public double value(double x) {
    int last = at.length - 1;
    if (x <= at[0]) {
      return values[0];
    }
    if (x >= at[last]) {
      return values[last];
    }
    int next = 1;
    while (next < last && x > at[next]) {
      next++;
    }
    double share = (x - at[next - 1]) / (at[next] - at[next - 1]);
    return values[next - 1] + share * (values[next] - values[next - 1]);
  }
}
