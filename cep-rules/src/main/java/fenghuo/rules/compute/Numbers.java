package fenghuo.rules.compute;

/** Numbers of a row that are more than numbers. */
final class Numbers {
  private Numbers() {}

  /** A number that counts something. */
  static int whole(Row row, String column) {
    double number = row.number(column);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException(column + ": must be whole; was " + number);
    }
    return (int) number;
  }

  /** The same; the usual one where the row has none. */
  static int whole(Row row, String column, int usual) {
    return Double.isNaN(row.number(column)) ? usual : whole(row, column);
  }
}
