package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.discharge;
import static fenghuo.rules.compute.WaterColumns.millimetres;
import static fenghuo.rules.compute.WaterColumns.orElse;
import static fenghuo.rules.compute.WaterColumns.positive;
import static fenghuo.rules.compute.WaterColumns.rain;

import fenghuo.model.Text;
import fenghuo.rules.formula.flood.CriticalRain;
import fenghuo.rules.formula.flood.CurveNumber;
import fenghuo.rules.formula.flood.Muskingum;
import fenghuo.rules.formula.flood.SmallBasin;
import fenghuo.rules.formula.flood.StormPeak;
import fenghuo.rules.formula.rain.VillageCall;
import java.util.List;

/** From rain to a flood: small basins and reaches. */
final class BasinFormulas {
  private static final Column AREA = positive("area_km2", "km²", 1e6);
  private static final Column SLOPE = positive("slope_tan", "", 10);
  private static final Column RUNOFF_SHARE = Column.number("runoff_share", "", 0, 1);
  private static final Column PEAK = Column.result("peak_m3_s", "m³/s");

  private BasinFormulas() {}

  static List<Formula> all() {
    return List.of(
        rational(),
        kirpich(),
        curveNumber(),
        unitHydrograph(),
        stormPeak(),
        muskingum(),
        critical());
  }

  private static Formula rational() {
    return new Formula(
        "rational-peak",
        new Text("推理法洪峰", "Peak of a small basin by the rational method"),
        "Q = 0.278 C I A [K]",
        List.of(RUNOFF_SHARE, Column.number("intensity_mm_h", "mm/h", 0, 2_000), AREA),
        List.of(PEAK),
        () ->
            row ->
                List.of(
                    SmallBasin.rationalPeak(
                        row.number("runoff_share"),
                        row.number("intensity_mm_h"),
                        row.number("area_km2"))));
  }

  private static Formula kirpich() {
    return new Formula(
        "kirpich",
        new Text("汇流时间（Kirpich）", "Time of concentration, Kirpich"),
        "0.0195 L^0.77 S^-0.385 [K]; the window of rain nearest it [E]",
        List.of(positive("length_m", "m", 1e6), SLOPE),
        List.of(Column.result("concentration_min", "min"), Column.result("window_min", "min")),
        () ->
            row -> {
              double minutes =
                  SmallBasin.concentrationMinutes(row.number("length_m"), row.number("slope_tan"));
              return List.of(minutes, (double) SmallBasin.windowMinutes(minutes));
            });
  }

  private static Formula curveNumber() {
    return new Formula(
        "scs",
        new Text("SCS-CN 净雨", "Runoff of a storm by curve number"),
        "US Soil Conservation Service [K]",
        List.of(rain("rain_mm"), positive("curve_number", "", 100)),
        List.of(millimetres("retention_mm"), millimetres("runoff_mm")),
        () ->
            row -> {
              double number = row.number("curve_number");
              return List.of(
                  CurveNumber.retentionMm(number),
                  CurveNumber.runoffMm(row.number("rain_mm"), number));
            });
  }

  private static Formula unitHydrograph() {
    return new Formula(
        "unit-hydrograph",
        new Text("SCS 三角形单位线洪峰", "Peak by the triangular unit hydrograph"),
        "SCS: Tp = D/2 + 0.6 tc, qp = 0.208 A/Tp [K]",
        List.of(
            rain("runoff_mm"),
            AREA,
            positive("rain_h", "h", 1_000),
            Column.number("concentration_h", "h", 0, 1_000)),
        List.of(Column.result("peak_h", "h"), PEAK),
        () ->
            row -> {
              double hours =
                  SmallBasin.peakHours(row.number("rain_h"), row.number("concentration_h"));
              double peak =
                  SmallBasin.trianglePeak(row.number("runoff_mm"), row.number("area_km2"), hours);
              return List.of(hours, peak);
            });
  }

  private static Formula stormPeak() {
    return new Formula(
        "storm-peak",
        new Text("水科院推理公式洪峰", "Peak by the Chinese rational formula"),
        "Qm = 0.278 ψ (Sp/τ^n) F [K]",
        List.of(
            AREA,
            positive("length_km", "km", 1_000),
            SLOPE,
            positive("gathering", "", 10),
            Column.number("strength_mm_h", "mm/h", 0, 1_000),
            Column.number("decay", "", 0, 0.999),
            RUNOFF_SHARE),
        List.of(PEAK, Column.result("gathering_h", "h")),
        () -> BasinFormulas::stormPeak);
  }

  private static List<Object> stormPeak(Row row) {
    var basin =
        new StormPeak(
            row.number("area_km2"),
            row.number("length_km"),
            row.number("slope_tan"),
            row.number("gathering"));
    var storm =
        new StormPeak.Storm(
            row.number("strength_mm_h"), row.number("decay"), row.number("runoff_share"));
    double peak = basin.peak(storm);
    return List.of(peak, peak > 0 ? basin.gatheringHours(peak) : Double.NaN);
  }

  private static Formula muskingum() {
    return new Formula(
        "muskingum",
        new Text("马斯京根河段演算", "A flood through a reach, Muskingum"),
        "O2 = C0 I2 + C1 I1 + C2 O1 [K]; steady before the first row",
        List.of(
            discharge("inflow_m3_s"),
            positive("travel_h", "h", 1_000),
            Column.number("weight", "", 0, 0.5),
            positive("step_h", "h", 1_000)),
        List.of(
            Column.result("c0", ""),
            Column.result("c1", ""),
            Column.result("c2", ""),
            Column.result("outflow_m3_s", "m³/s")),
        Routing::new);
  }

  /** A reach, step by step. */
  private static final class Routing implements Evaluation {
    private double inflow = Double.NaN;
    private double outflow;

    @Override
    public List<Object> next(Row row) {
      var reach = Muskingum.of(row.number("travel_h"), row.number("weight"), row.number("step_h"));
      double now = row.number("inflow_m3_s");
      outflow = Double.isNaN(inflow) ? now : reach.next(outflow, inflow, now);
      inflow = now;
      return List.of(reach.c0(), reach.c1(), reach.c2(), outflow);
    }
  }

  private static Formula critical() {
    return new Formula(
        "critical-rain",
        new Text("动态临界雨量", "Critical rain by how wet the ground is"),
        "straight between dry and wet ground [E]",
        List.of(
            rain("dry_mm"),
            rain("wet_mm"),
            rain("antecedent_mm"),
            positive("capacity_mm", "mm", 1_000).optional(),
            rain("rain_mm"),
            rain("soon_mm").optional()),
        List.of(millimetres("critical_mm"), Column.word("call", Words.of(VillageCall.values()))),
        () ->
            row -> {
              var rain = new CriticalRain(row.number("dry_mm"), row.number("wet_mm"));
              double capacity = orElse(row.number("capacity_mm"), 100);
              double critical = rain.mm(row.number("antecedent_mm"), capacity);
              VillageCall call =
                  CriticalRain.call(row.number("rain_mm"), row.number("soon_mm"), critical);
              return List.of(critical, Words.of(call));
            });
  }
}
