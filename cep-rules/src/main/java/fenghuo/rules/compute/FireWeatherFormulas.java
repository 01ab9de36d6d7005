package fenghuo.rules.compute;

import static fenghuo.rules.compute.FireColumns.scale;
import static fenghuo.rules.compute.FireColumns.weather;
import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Text;
import fenghuo.rules.formula.fire.DeepFuel;
import fenghuo.rules.formula.fire.FineFuel;
import fenghuo.rules.formula.fire.FireWeatherIndex;
import fenghuo.rules.formula.fire.MoistureCodes;
import fenghuo.rules.formula.fire.NoonWeather;
import java.util.List;
import java.util.function.Supplier;

/** The parts of the Canadian fire weather system, each by itself. */
final class FireWeatherFormulas {
  private static final String SOURCE = "Van Wagner & Pickett 1985 [V: pyFWI, cffdrs_r]";

  private FireWeatherFormulas() {}

  static List<Formula> all() {
    return List.of(
        fineFuel(), hourly(), duff(), drought(), spread(), buildup(), index(), FireWeather.fwi());
  }

  private static Formula fineFuel() {
    return formula(
        "ffmc",
        new Text("细小可燃物湿度码", "Fine fuel moisture code"),
        List.of(
            yesterday(FireColumns.FINE_FUEL),
            FireColumns.TEMPERATURE,
            FireColumns.HUMIDITY,
            FireColumns.WIND,
            FireColumns.RAIN,
            FireColumns.SCALE),
        List.of(Column.result("ffmc", "")),
        () ->
            row -> List.of(FineFuel.next(row.number("ffmc_yesterday"), weather(row), scale(row))));
  }

  private static Formula hourly() {
    return formula(
        "ffmc-hourly",
        new Text("逐时细小可燃物湿度码", "Fine fuel moisture code by the hour"),
        List.of(
            before(FireColumns.FINE_FUEL),
            FireColumns.TEMPERATURE,
            FireColumns.HUMIDITY,
            FireColumns.WIND,
            FireColumns.RAIN,
            Column.number("hours", "h", 0, 24).optional()),
        List.of(Column.result("ffmc", "")),
        FireWeatherFormulas::hourByHour);
  }

  /** Goes on from the row before, or from the start, where a row does not say from what. */
  private static Evaluation hourByHour() {
    double[] latest = {MoistureCodes.START.fineFuel()};
    return row -> {
      double before = row.number("ffmc_before", latest[0]);
      latest[0] = FineFuel.nextHourly(before, weather(row), row.number("hours", 1));
      return List.of(latest[0]);
    };
  }

  private static Formula duff() {
    return formula(
        "dmc",
        new Text("粗腐殖质湿度码", "Duff moisture code"),
        List.of(
            yesterday(FireColumns.DUFF),
            FireColumns.TEMPERATURE,
            FireColumns.HUMIDITY,
            FireColumns.RAIN,
            FireColumns.MONTH,
            FireColumns.LATITUDE),
        List.of(Column.result("dmc", "")),
        () ->
            row -> {
              NoonWeather weather = calm(row, row.number("humidity_percent"));
              double latitude = row.number("latitude");
              return List.of(
                  DeepFuel.nextDuff(
                      row.number("dmc_yesterday"), weather, whole(row, "month"), latitude));
            });
  }

  private static Formula drought() {
    return formula(
        "dc",
        new Text("干旱码", "Drought code"),
        List.of(
            yesterday(FireColumns.DROUGHT),
            FireColumns.TEMPERATURE,
            FireColumns.RAIN,
            FireColumns.MONTH,
            FireColumns.LATITUDE),
        List.of(Column.result("dc", "")),
        () ->
            row -> {
              NoonWeather weather = calm(row, 0);
              double latitude = row.number("latitude");
              return List.of(
                  DeepFuel.nextDrought(
                      row.number("dc_yesterday"), weather, whole(row, "month"), latitude));
            });
  }

  private static Formula spread() {
    return formula(
        "isi",
        new Text("初始蔓延指标", "Initial spread index"),
        List.of(FireColumns.FINE_FUEL, FireColumns.WIND, FireColumns.SCALE),
        List.of(Column.result("isi", "")),
        () ->
            row ->
                List.of(
                    FireWeatherIndex.initialSpread(
                        row.number("ffmc"), row.number("wind_km_h"), scale(row))));
  }

  private static Formula buildup() {
    return formula(
        "bui",
        new Text("累积指标", "Buildup index"),
        List.of(FireColumns.DUFF, FireColumns.DROUGHT),
        List.of(Column.result("bui", "")),
        () -> row -> List.of(FireWeatherIndex.buildup(row.number("dmc"), row.number("dc"))));
  }

  private static Formula index() {
    return formula(
        "fwi-index",
        new Text("火险天气指标", "Fire weather index of its parts"),
        List.of(Column.number("isi", "", 0, 10_000), Column.number("bui", "", 0, 10_000)),
        List.of(Column.result("fwi", ""), Column.result("dsr", "")),
        () ->
            row -> {
              double fwi = FireWeatherIndex.of(row.number("isi"), row.number("bui"));
              return List.of(fwi, FireWeatherIndex.dailySeverity(fwi));
            });
  }

  private static Formula formula(
      String name,
      Text title,
      List<Column> inputs,
      List<Column> outputs,
      Supplier<Evaluation> evaluation) {
    return new Formula(name, title, SOURCE, inputs, outputs, evaluation);
  }

  private static NoonWeather calm(Row row, double humidityPercent) {
    return new NoonWeather(row.number("temperature_c"), humidityPercent, 0, row.number("rain_mm"));
  }

  private static Column yesterday(Column code) {
    return Column.number(code.name() + "_yesterday", "", code.least(), code.most());
  }

  private static Column before(Column code) {
    return Column.number(code.name() + "_before", "", code.least(), code.most()).optional();
  }
}
