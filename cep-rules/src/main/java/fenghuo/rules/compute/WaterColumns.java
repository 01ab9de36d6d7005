package fenghuo.rules.compute;

/** Columns that several formulas of rain and floods share; limits are those of the possible. */
final class WaterColumns {
  /** Time since the row before, of the first row the time that it tells of. */
  static final Column MINUTES = Column.number("minutes", "min", 0, 527_040);

  /** Rain of the time since the row before. */
  static final Column RAIN = rain("rain_mm");

  static final Column ANNUAL = Column.number("annual_mm", "mm", 1, 15_000);

  private static final double MOST_DISCHARGE = 1e6;

  private WaterColumns() {}

  /** Rain over some time. */
  static Column rain(String name) {
    return Column.number(name, "mm", 0, 5_000); // more than any five days have brought
  }

  static Column stage(String name) {
    return Column.number(name, "m", -500, 9_000);
  }

  static Column discharge(String name) {
    return Column.number(name, "m³/s", 0, MOST_DISCHARGE);
  }

  /** A length, an area, a volume or a number that cannot be 0. */
  static Column positive(String name, String unit, double most) {
    return Column.number(name, unit, Double.MIN_NORMAL, most);
  }

  /** What a formula gives in millimetres. */
  static Column millimetres(String name) {
    return Column.result(name, "mm");
  }

  /** A number of a row, or another where it has none. */
  static double orElse(double number, double other) {
    return Double.isNaN(number) ? other : number;
  }
}
