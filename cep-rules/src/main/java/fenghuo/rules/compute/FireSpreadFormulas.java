package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.fire.FireFront;
import fenghuo.rules.formula.fire.FuelBed;
import fenghuo.rules.formula.fire.Rothermel;
import fenghuo.rules.formula.fire.WangZhengfei;
import java.util.List;

/** How fast fire spreads, and to whom. */
final class FireSpreadFormulas {
  private static final double MOST = 1_000_000;

  private FireSpreadFormulas() {}

  static List<Formula> all() {
    return List.of(wangZhengfei(), rothermel(), shape(), exposure(), turn());
  }

  private static Formula wangZhengfei() {
    return new Formula(
        "wang-zhengfei",
        new Text("王正非林火蔓延速度", "Rate of spread after Wang Zhengfei"),
        "Wang Zhengfei [V: public code], limits [E]",
        List.of(
            FireColumns.TEMPERATURE,
            Column.number("wind_force", "Beaufort", 0, 18),
            Column.number("wind_m_s", "m/s", 0, 150),
            FireColumns.HUMIDITY,
            Column.number("slope_degrees", "°", -90, 90),
            Column.number("wind_slope_degrees", "°", -360, 360).optional(),
            Column.word("fuel", Words.of(WangZhengfei.Fuel.values()))),
        List.of(
            Column.result("initial_m_min", "m/min"),
            Column.result("wind_factor", ""),
            Column.result("fuel_factor", ""),
            Column.result("slope_factor", ""),
            Column.result("rate_m_min", "m/min")),
        () -> FireSpreadFormulas::wangZhengfei);
  }

  private static List<Object> wangZhengfei(Row row) {
    double initial =
        WangZhengfei.initial(
            row.number("temperature_c"), row.number("wind_force"), row.number("humidity_percent"));
    double wind =
        WangZhengfei.windFactor(row.number("wind_m_s"), row.number("wind_slope_degrees", 0));
    WangZhengfei.Fuel[] fuels = WangZhengfei.Fuel.values();
    double fuel = Words.named(row.word("fuel"), fuels, WangZhengfei.Fuel.PINE).factor();
    double slope = WangZhengfei.slopeFactor(row.number("slope_degrees"));
    return List.of(initial, wind, fuel, slope, WangZhengfei.rate(initial, wind, fuel, slope));
  }

  private static Formula rothermel() {
    return new Formula(
        "rothermel",
        new Text("Rothermel地表火蔓延速度", "Rothermel's rate of spread of a surface fire"),
        "Rothermel 1972, Albini 1976 [K]",
        List.of(
            Column.number("load_lb_ft2", "lb/ft²", 1e-6, 100),
            Column.number("surface_ft", "1/ft", 1, 20_000),
            Column.number("depth_ft", "ft", 1e-3, 100),
            Column.number("extinction_percent", "%", 1, 400),
            Column.number("moisture_percent", "%", 0, 400),
            Column.number("wind_ft_min", "ft/min", 0, 30_000),
            Column.number("slope_tangent", "", 0, 100)),
        List.of(
            Column.result("intensity_btu_ft2_min", "Btu/(ft² min)"),
            Column.result("rate_ft_min", "ft/min"),
            Column.result("rate_m_min", "m/min")),
        () -> FireSpreadFormulas::rothermel);
  }

  private static List<Object> rothermel(Row row) {
    FuelBed fuel =
        new FuelBed(
            row.number("load_lb_ft2"),
            row.number("surface_ft"),
            row.number("depth_ft"),
            row.number("extinction_percent") / 100);
    double moisture = row.number("moisture_percent") / 100;
    double rate =
        Rothermel.feetPerMinute(
            fuel, moisture, row.number("wind_ft_min"), row.number("slope_tangent"));
    return List.of(
        Rothermel.reactionIntensity(fuel, moisture), rate, rate * Rothermel.METRES_PER_FOOT);
  }

  private static Formula shape() {
    return new Formula(
        "fire-shape",
        new Text("火场椭圆形状", "Shape of a fire in the wind: head, flank, back"),
        "ellipse [K]",
        List.of(Column.number("rate_m_min", "m/min", 0, MOST), FireColumns.WIND),
        List.of(
            Column.result("length_to_breadth", ""),
            Column.result("flank_m_min", "m/min"),
            Column.result("back_m_min", "m/min")),
        () ->
            row -> {
              double head = row.number("rate_m_min");
              double wind = row.number("wind_km_h");
              return List.of(
                  FireFront.lengthToBreadth(wind),
                  FireFront.flankRate(head, wind),
                  FireFront.backRate(head));
            });
  }

  private static Formula exposure() {
    return new Formula(
        "fire-exposure",
        new Text("下风向受威胁程度", "Colour of a place near a fire, and when the fire arrives"),
        "handbook 5.3 [E]",
        List.of(
            Column.number("distance_km", "km", 0, 20_100),
            Column.number("bearing_degrees", "°", 0, 360),
            Column.number("wind_from_degrees", "°", 0, 360),
            Column.number("rate_m_min", "m/min", 0, MOST).optional()),
        List.of(Column.colour("colour"), Column.result("arrival_minutes", "min")),
        () ->
            row -> {
              double distance = row.number("distance_km");
              double bearing = row.number("bearing_degrees");
              double windFrom = row.number("wind_from_degrees");
              double minutes = FireFront.arrivalMinutes(distance, row.number("rate_m_min"));
              return List.of(
                  FireFront.exposure(distance, bearing, windFrom).english(),
                  Double.isInfinite(minutes) ? Double.NaN : minutes);
            });
  }

  private static Formula turn() {
    return new Formula(
        "wind-turn",
        new Text("火场风向突变", "Whether the wind has turned on a fire"),
        "handbook 5.3 [E]",
        List.of(
            Column.number("wind_before_degrees", "°", 0, 360),
            Column.number("wind_now_degrees", "°", 0, 360),
            FireColumns.GUST),
        List.of(Column.claim("turned")),
        () ->
            row ->
                List.of(
                    Column.claimed(
                        FireFront.isTurned(
                            row.number("wind_before_degrees"),
                            row.number("wind_now_degrees"),
                            row.number("gust_m_s")))));
  }
}
