package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.weather.Beaufort;
import fenghuo.rules.formula.weather.HotDays;
import fenghuo.rules.formula.weather.VapourPressure;
import java.util.List;
import java.util.stream.Stream;

/** Formulas of the weather but for rain. */
final class WeatherFormulas {
  private static final Column TEMPERATURE = temperature("temperature_c");
  private static final Column HUMIDITY = Column.number("humidity_percent", "%", 0, 100);

  private WeatherFormulas() {}

  static List<Formula> all() {
    return Stream.concat(
            Stream.of(
                beaufort(), beaufortSpeed(), heat(), vapourPressure(), dewPoint(), humidity()),
            WeatherSignalFormulas.all().stream())
        .toList();
  }

  static Column temperature(String name) {
    return Column.number(name, "℃", -90, 60);
  }

  static Column wind(String name) {
    return Column.number(name, "m/s", 0, 120);
  }

  private static Formula beaufort() {
    return new Formula(
        "beaufort",
        new Text("风速换算风力等级", "Beaufort's force of a wind"),
        "GB/T 28591-2012 [K]",
        List.of(wind("wind_m_s")),
        List.of(Column.result("force", "")),
        () -> row -> List.of((double) Beaufort.force(row.number("wind_m_s"))));
  }

  private static Formula beaufortSpeed() {
    return new Formula(
        "beaufort-speed",
        new Text("风力等级换算风速", "Speed of a wind from Beaufort's force"),
        "GB/T 28591-2012 [K]",
        List.of(Column.number("force", "", 0, Beaufort.STRONGEST)),
        List.of(Column.result("from_m_s", "m/s"), Column.result("below_m_s", "m/s")),
        () ->
            row -> {
              int force = (int) row.number("force");
              if (force != row.number("force")) {
                throw new IllegalArgumentException(
                    "force: must be whole; was " + row.number("force"));
              }
              boolean isStrongest = force == Beaufort.STRONGEST;
              return List.of(
                  Beaufort.leastMetresPerSecond(force),
                  isStrongest ? Double.NaN : Beaufort.leastMetresPerSecond(force + 1));
            });
  }

  private static Formula heat() {
    return new Formula(
        "heat",
        new Text("高温预警信号（逐日）", "Heat signal, day by day"),
        "CMA Order 16 (2007) [V]",
        List.of(temperature("tmax_c").optional()),
        List.of(Column.result("hot_days", "d"), Column.colour("colour")),
        HeatEvaluation::new);
  }

  /** A row is a day; one without a maximum ends the row of hot days. */
  private static final class HeatEvaluation implements Evaluation {
    private HotDays days = HotDays.NONE;

    @Override
    public List<Object> next(Row row) {
      double highest = row.number("tmax_c");
      days = days.next(highest);
      return List.of((double) days.inARow(), days.colour(highest).english());
    }
  }

  private static Formula vapourPressure() {
    return new Formula(
        "vapour-pressure",
        new Text("水汽压与饱和差", "Vapour pressure, and what lacks to saturation"),
        "WMO-No. 8, annex 4.B [K]",
        List.of(TEMPERATURE, HUMIDITY),
        List.of(
            Column.result("saturation_hpa", "hPa"),
            Column.result("vapour_hpa", "hPa"),
            Column.result("deficit_hpa", "hPa")),
        () ->
            row -> {
              double temperature = row.number("temperature_c");
              double humidity = row.number("humidity_percent");
              return List.of(
                  VapourPressure.saturationHpa(temperature),
                  VapourPressure.hpa(temperature, humidity),
                  VapourPressure.deficitHpa(temperature, humidity));
            });
  }

  private static Formula dewPoint() {
    return new Formula(
        "dew-point",
        new Text("露点温度", "Dew point"),
        "WMO-No. 8, annex 4.B [K]",
        List.of(TEMPERATURE, HUMIDITY),
        List.of(Column.result("dew_point_c", "℃")),
        () ->
            row ->
                List.of(
                    VapourPressure.dewPoint(
                        row.number("temperature_c"), row.number("humidity_percent"))));
  }

  private static Formula humidity() {
    return new Formula(
        "humidity",
        new Text("由露点求相对湿度", "Relative humidity from the dew point"),
        "WMO-No. 8, annex 4.B [K]",
        List.of(TEMPERATURE, temperature("dew_point_c")),
        List.of(Column.result("humidity_percent", "%")),
        () ->
            row -> {
              double temperature = row.number("temperature_c");
              double dewPoint = row.number("dew_point_c");
              if (dewPoint > temperature) {
                throw new IllegalArgumentException(
                    "dew_point_c: must not be above temperature_c; was " + dewPoint);
              }
              return List.of(VapourPressure.humidityPercent(temperature, dewPoint));
            });
  }
}
