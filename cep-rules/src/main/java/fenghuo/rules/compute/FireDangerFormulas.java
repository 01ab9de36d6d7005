package fenghuo.rules.compute;

import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Text;
import fenghuo.rules.formula.fire.FireDanger;
import fenghuo.rules.formula.fire.ForestFireWeather;
import fenghuo.rules.formula.fire.ForestFireWeather.FireClass;
import fenghuo.rules.formula.fire.ForestFireWeather.HumidityTable;
import fenghuo.rules.formula.fire.Ignition;
import java.util.List;

/** What the weather means for fire: classes, colours, and what may set it alight. */
final class FireDangerFormulas {
  private FireDangerFormulas() {}

  static List<Formula> all() {
    return List.of(htz(), danger(), ignition(), lightning(), line());
  }

  private static Formula htz() {
    return new Formula(
        "htz",
        new Text("全国森林火险天气等级", "Class of forest fire weather, LY/T 1172-95, QX/T 77-2007"),
        "LY/T 1172-95 [V], scores [V2], QX/T 77-2007 [V]",
        List.of(
            Column.number("temperature_max_c", "℃", -90, 65),
            Column.number("humidity_min_percent", "%", 0, 100),
            Column.number("dry_days", "d", 0, 10_000),
            Column.number("wind_max_force", "Beaufort", 0, 18),
            Column.number("season_score", "", 0, 100).optional(),
            FireColumns.MONTH.optional(),
            Column.word("humidity_table", Words.of(HumidityTable.values())).optional()),
        List.of(Column.result("htz", ""), Column.result("class", ""), Column.colour("colour")),
        () ->
            row -> {
              double index = index(row);
              FireClass of = FireClass.of(index);
              return List.of(index, (double) of.number(), of.level().english());
            });
  }

  private static double index(Row row) {
    HumidityTable table =
        Words.named(row.word("humidity_table"), HumidityTable.values(), HumidityTable.ORIGINAL);
    return ForestFireWeather.temperatureScore(row.number("temperature_max_c"))
        + table.score(row.number("humidity_min_percent"))
        + ForestFireWeather.droughtScore(row.number("dry_days"))
        + ForestFireWeather.windScore(row.number("wind_max_force"))
        - seasonScore(row);
  }

  /** As given; else that of the month; without either none, for the safe side. */
  private static double seasonScore(Row row) {
    boolean hasMonth = !Double.isNaN(row.number("month"));
    double ofMonth = hasMonth ? ForestFireWeather.seasonScore(whole(row, "month")) : 0;
    return row.number("season_score", ofMonth);
  }

  private static Formula danger() {
    return new Formula(
        "fire-danger",
        new Text("火险天气指标等级", "Class and colour of a fire weather index"),
        "EFFIS [K], colours and red flag [E]",
        List.of(
            Column.number("fwi", "", 0, 10_000),
            FireColumns.GUST.optional(),
            FireColumns.HUMIDITY.optional()),
        List.of(
            Column.word("danger", Words.of(FireDanger.values())),
            Column.colour("colour"),
            Column.claim("red_flag")),
        () ->
            row -> {
              FireDanger danger = FireDanger.of(row.number("fwi"));
              boolean isRedFlag =
                  FireDanger.isRedFlag(row.number("gust_m_s"), row.number("humidity_percent"));
              return List.of(Words.of(danger), danger.level().english(), Column.claimed(isRedFlag));
            });
  }

  private static Formula ignition() {
    return new Formula(
        "ignition",
        new Text("引燃概率", "Likelihood that an ember sets fine fuel alight"),
        "Schroeder 1969 [V: firelab/behave]",
        List.of(
            Column.number("fuel_temperature_c", "℃", -60, 100),
            Column.number("fuel_moisture_percent", "%", 0, 400).optional(),
            FireColumns.FINE_FUEL.optional()),
        List.of(Column.result("likelihood", "")),
        () -> row -> List.of(likelihood(row)));
  }

  private static double likelihood(Row row) {
    double fuelCelsius = row.number("fuel_temperature_c");
    double moisture = row.number("fuel_moisture_percent");
    double code = row.number("ffmc");
    if (Double.isNaN(moisture) == Double.isNaN(code)) {
      throw new IllegalArgumentException("give one of fuel_moisture_percent and ffmc");
    }
    return Double.isNaN(moisture)
        ? Ignition.likelihoodByCode(fuelCelsius, code)
        : Ignition.likelihood(fuelCelsius, moisture);
  }

  private static Formula lightning() {
    return new Formula(
        "lightning-ignition",
        new Text("雷击火匹配指数", "How well a stroke of lightning explains a fire"),
        "after Larjavaara 2005 [K]",
        List.of(
            Column.number("distance_km", "km", 0, 20_100),
            Column.number("elapsed_days", "d", -100_000, 100_000),
            FireColumns.RAIN.optional()),
        List.of(Column.result("index", ""), Column.claim("dry")),
        () ->
            row -> {
              double rain = row.number("rain_mm");
              double index =
                  Ignition.strokeIndex(row.number("distance_km"), row.number("elapsed_days"));
              String dry = Double.isNaN(rain) ? "" : Column.claimed(Ignition.isDry(rain));
              return List.of(index, dry);
            });
  }

  private static Formula line() {
    return new Formula(
        "line-fault",
        new Text("输电线路故障引火", "Whether an earth fault of a line in forest is a fire suspect"),
        "Xichang 2020 [V], limits [E]",
        List.of(FireColumns.GUST, FireColumns.HUMIDITY),
        List.of(Column.claim("suspect")),
        () ->
            row ->
                List.of(
                    Column.claimed(
                        Ignition.isLineFaultSuspect(
                            row.number("gust_m_s"), row.number("humidity_percent")))));
  }
}
