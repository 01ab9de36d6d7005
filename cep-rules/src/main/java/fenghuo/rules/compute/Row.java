package fenghuo.rules.compute;

/** What a formula reads of one row of a table; each value was held to its {@link Column} before. */
public interface Row {
  /** The number in a column; NaN where the row has none. */
  double number(String column);

  /** The word in a column; empty where the row has none. */
  String word(String column);

  /** Whether the claim in a column holds; a row without it does not. */
  default boolean claims(String column) {
    return word(column).equals(Column.claimed(true));
  }

  /** The number in a column, or another where the row has none. */
  default double number(String column, double otherwise) {
    double number = number(column);
    return Double.isNaN(number) ? otherwise : number;
  }
}
