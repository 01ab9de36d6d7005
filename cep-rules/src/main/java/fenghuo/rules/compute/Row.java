package fenghuo.rules.compute;

/** What a formula reads of one row of a table; each value was held to its {@link Column} before. */
public interface Row {
  /** The number in a column; NaN where the row has none. */
  double number(String column);

  /** The word in a column; empty where the row has none. */
  String word(String column);
}
