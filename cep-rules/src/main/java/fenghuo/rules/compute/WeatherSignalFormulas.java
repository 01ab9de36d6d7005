package fenghuo.rules.compute;

import fenghuo.model.Level;
import fenghuo.model.Text;
import fenghuo.rules.formula.weather.ColdWave;
import fenghuo.rules.formula.weather.Drought;
import fenghuo.rules.formula.weather.GaleSignal;
import fenghuo.rules.formula.weather.LowSignal;
import fenghuo.rules.formula.weather.RoadIce;
import fenghuo.rules.formula.weather.SnowSignal;
import fenghuo.rules.formula.weather.Thunderstorm;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The warning signals of CMA Order 16 (2007) that a row decides alone. */
final class WeatherSignalFormulas {
  private static final String ORDER_16 = "CMA Order 16 (2007) ";
  private static final Column VISIBILITY = Column.number("visibility_m", "m", 0, 100_000);
  private static final Column EXPECTED =
      Column.word("likelihood", List.of("possible", "very-likely", "occurring"));

  /** In how many hours it is expected; without it, it is there. */
  private static final Column AHEAD = Column.number("ahead_h", "h", 0, 240).optional();

  private WeatherSignalFormulas() {}

  static List<Formula> all() {
    return List.of(
        gale(),
        coldWave(),
        snow(),
        drought(),
        fog(),
        dust(),
        frost(),
        roadIce(),
        lightning(),
        hail());
  }

  private static Formula signal(
      String name, Text title, String mark, List<Column> inputs, Function<Row, Level> colour) {
    return new Formula(
        name,
        title,
        ORDER_16 + mark,
        inputs,
        List.of(Column.colour("colour")),
        () -> row -> List.of(colour.apply(row).english()));
  }

  private static double ahead(Row row) {
    return row.number("ahead_h", 0);
  }

  private static Formula gale() {
    return signal(
        "gale",
        new Text("大风预警信号", "Gale signal"),
        "[V]",
        List.of(
            WeatherFormulas.wind("wind_m_s").optional(),
            WeatherFormulas.wind("gust_m_s").optional(),
            AHEAD),
        row -> GaleSignal.colour(row.number("wind_m_s"), row.number("gust_m_s"), ahead(row)));
  }

  private static Formula coldWave() {
    return signal(
        "cold-wave",
        new Text("寒潮预警信号", "Cold-wave signal"),
        "[V2]",
        List.of(
            Column.number("fall_24h_c", "℃", -60, 60).optional(),
            Column.number("fall_48h_c", "℃", -60, 60).optional(),
            WeatherFormulas.temperature("tmin_c"),
            WeatherFormulas.wind("wind_m_s")),
        row ->
            new ColdWave(
                    row.number("fall_24h_c"),
                    row.number("fall_48h_c"),
                    row.number("tmin_c"),
                    row.number("wind_m_s"))
                .colour());
  }

  private static Formula snow() {
    return signal(
        "snow",
        new Text("暴雪预警信号", "Snow signal"),
        "[V2]",
        List.of(
            Column.number("snow_6h_mm", "mm", 0, 500).optional(),
            Column.number("snow_12h_mm", "mm", 0, 1000).optional()),
        row -> SnowSignal.colour(row.number("snow_6h_mm"), row.number("snow_12h_mm")));
  }

  private static Formula drought() {
    return new Formula(
        "drought",
        new Text("干旱等级与预警信号", "Drought: class and signal"),
        "GB/T 20481-2017 [V2]; " + ORDER_16 + "[K]",
        List.of(
            Column.number("mci", "", -10, 10).optional(),
            Column.number("return_years", "a", 0, 10_000).optional(),
            Column.number("crops_percent", "%", 0, 100).optional()),
        List.of(
            Column.word("drought", List.of("none", "light", "moderate", "severe", "extreme")),
            Column.colour("colour")),
        () ->
            row -> {
              double mci = row.number("mci");
              String drought = Drought.of(mci).name().toLowerCase(Locale.ROOT);
              Level colour =
                  Drought.colour(mci, row.number("return_years"), row.number("crops_percent"));
              return List.of(Double.isNaN(mci) ? "" : drought, colour.english());
            });
  }

  private static Formula fog() {
    return signal(
        "fog",
        new Text("大雾预警信号", "Fog signal"),
        "[V2]",
        List.of(VISIBILITY, AHEAD),
        row -> LowSignal.FOG.colour(row.number("visibility_m"), ahead(row)));
  }

  private static Formula dust() {
    return signal(
        "dust",
        new Text("沙尘暴预警信号", "Dust-storm signal"),
        "[K]",
        List.of(VISIBILITY, AHEAD),
        row -> LowSignal.DUST.colour(row.number("visibility_m"), ahead(row)));
  }

  private static Formula frost() {
    return signal(
        "frost",
        new Text("霜冻预警信号", "Frost signal"),
        "[V2]",
        List.of(WeatherFormulas.temperature("ground_tmin_c"), AHEAD),
        row -> LowSignal.FROST.colour(row.number("ground_tmin_c"), ahead(row)));
  }

  private static Formula roadIce() {
    return signal(
        "road-ice",
        new Text("道路结冰预警信号", "Road-ice signal"),
        "[V2]",
        List.of(
            WeatherFormulas.temperature("road_c"),
            Column.number("precipitation_mm", "mm", 0, 600),
            AHEAD),
        row -> RoadIce.colour(row.number("road_c"), row.number("precipitation_mm"), ahead(row)));
  }

  private static Formula lightning() {
    return signal(
        "lightning",
        new Text("雷电预警信号", "Lightning signal"),
        "[K]",
        List.of(EXPECTED, Column.claim("severe").optional(), AHEAD),
        row -> expected(row).lightning(ahead(row), row.claims("severe")));
  }

  private static Formula hail() {
    return signal(
        "hail",
        new Text("冰雹预警信号", "Hail signal"),
        "[K]",
        List.of(EXPECTED, AHEAD),
        row -> expected(row).hail(ahead(row)));
  }

  private static Thunderstorm expected(Row row) {
    return Thunderstorm.valueOf(row.word("likelihood").replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
