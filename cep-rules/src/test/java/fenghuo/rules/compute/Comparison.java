package fenghuo.rules.compute;

/**
 * One cell of a vector.
 *
 * @param where file, line
 * @param column of the result
 * @param computed what came out; empty, where nothing did
 * @param expected what must come out: a number, a word, or NaN for no number
 * @param tolerance of numbers, absolute
 */
record Comparison(String where, String column, String computed, String expected, double tolerance) {

  boolean isMet() {
    if (expected.equals("NaN")) {
      return computed.isEmpty();
    }
    return computed.equals(expected) || error() <= tolerance;
  }

  /** How far the number that came out is off; NaN where this is not about numbers. */
  double error() {
    return Math.abs(number(computed) - number(expected));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
