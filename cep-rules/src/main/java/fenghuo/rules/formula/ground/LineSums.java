package fenghuo.rules.formula.ground;

/** What a least-squares line y(x) needs to know of its points. */
public record LineSums(double x, double y, double xx, double xy, double yy) {
  static final LineSums NONE = new LineSums(0, 0, 0, 0, 0);

  LineSums and(double atX, double atY) {
    return new LineSums(x + atX, y + atY, xx + atX * atX, xy + atX * atY, yy + atY * atY);
  }

  /** The share of the scatter that the line explains, 0 to 1. */
  double rSquared(int points) {
    double together = together(points);
    return together * together / (spread(xx, x, points) * spread(yy, y, points));
  }

  /** Where the line crosses y = 0. */
  double meetsNothingAt(int points) {
    double slope = together(points) / spread(xx, x, points);
    return (x - y / slope) / points;
  }

  private double together(int points) {
    return xy - x * y / points;
  }

  private static double spread(double squares, double sum, int points) {
    return squares - sum * sum / points;
  }
}
