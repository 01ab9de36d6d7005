package fenghuo.rules.compute;

import fenghuo.rules.formula.fire.FineFuelScale;
import fenghuo.rules.formula.fire.NoonWeather;

/** Columns that several formulas of fire have in common. */
final class FireColumns {
  static final Column TEMPERATURE = Column.number("temperature_c", "℃", -90, 65);
  static final Column HUMIDITY = Column.number("humidity_percent", "%", 0, 100);
  static final Column WIND = Column.number("wind_km_h", "km/h", 0, 500);
  static final Column GUST = Column.number("gust_m_s", "m/s", 0, 150);
  static final Column RAIN = Column.number("rain_mm", "mm", 0, 2000);
  static final Column MONTH = Column.number("month", "", 1, 12);
  static final Column LATITUDE = Column.number("latitude", "°", -90, 90);
  static final Column FINE_FUEL = Column.number("ffmc", "", 0, 101);
  static final Column DUFF = Column.number("dmc", "", 0, 10_000);
  static final Column DROUGHT = Column.number("dc", "", 0, 10_000);

  /** {@code standard} where it is left out. */
  static final Column SCALE = Column.word("scale", Words.of(FineFuelScale.values())).optional();

  private FireColumns() {}

  static FineFuelScale scale(Row row) {
    return Words.named(row.word("scale"), FineFuelScale.values(), FineFuelScale.STANDARD);
  }

  /** The weather of a row that has all four columns of it. */
  static NoonWeather weather(Row row) {
    return new NoonWeather(
        row.number("temperature_c"),
        row.number("humidity_percent"),
        row.number("wind_km_h"),
        row.number("rain_mm"));
  }
}
