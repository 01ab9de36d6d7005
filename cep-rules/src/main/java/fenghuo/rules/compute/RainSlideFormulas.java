package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.millimetres;
import static fenghuo.rules.compute.WaterColumns.orElse;
import static fenghuo.rules.compute.WaterColumns.positive;
import static fenghuo.rules.compute.WaterColumns.rain;

import fenghuo.model.Text;
import fenghuo.rules.formula.rain.GeohazardRisk;
import fenghuo.rules.formula.rain.RainFactor;
import fenghuo.rules.formula.rain.RunoffDebrisFlow;
import fenghuo.rules.formula.rain.SlideNowcast;
import java.util.ArrayList;
import java.util.List;

/** Slides and debris flows that rain sets off, by more than rain alone. */
final class RainSlideFormulas {
  private static final int DAYS = 7;

  private RainSlideFormulas() {}

  static List<Formula> all() {
    return List.of(yuBin(), rainFactor(), lhasa(), geohazardRisk());
  }

  private static Formula yuBin() {
    return new Formula(
        "yubin",
        new Text("余斌径流型泥石流预报指数", "Yu Bin's index of runoff-borne debris flows"),
        "Yu Bin, GSA 2018 [V]; orange: warning, red: evacuation",
        List.of(
            positive("slope_tan", "", 10),
            positive("side_factor", "", 10),
            positive("area_m2", "m²", 1e10),
            positive("width_m", "m", 1e4),
            positive("grain_mm", "mm", 1e4),
            WaterColumns.ANNUAL,
            positive("cv", "", 10),
            rain("earlier_mm"),
            rain("rain_1h_mm").optional(),
            rain("rain_10min_mm").optional()),
        List.of(
            Column.result("terrain", ""),
            Column.result("r_1h", ""),
            Column.result("p_1h", ""),
            Column.colour("level_1h"),
            Column.result("r_10min", ""),
            Column.result("p_10min", ""),
            Column.colour("level_10min")),
        () -> RainSlideFormulas::yuBin);
  }

  private static List<Object> yuBin(Row row) {
    var gully =
        new RunoffDebrisFlow.Gully(
            row.number("slope_tan"),
            row.number("side_factor"),
            row.number("area_m2"),
            row.number("width_m"),
            row.number("grain_mm"));
    var climate = new RunoffDebrisFlow.Climate(row.number("annual_mm"), row.number("cv"));
    double earlier = row.number("earlier_mm");
    double byHour = RunoffDebrisFlow.rainFactorByHour(earlier, row.number("rain_1h_mm"), climate);
    double hourIndex = RunoffDebrisFlow.index(gully, byHour);
    double byTen =
        RunoffDebrisFlow.rainFactorByTenMinutes(earlier, row.number("rain_10min_mm"), climate);
    double tenIndex = RunoffDebrisFlow.index(gully, byTen);
    return List.of(
        gully.terrain(),
        byHour,
        hourIndex,
        Words.about(hourIndex, RunoffDebrisFlow.levelByHour(hourIndex).english()),
        byTen,
        tenIndex,
        Words.about(tenIndex, RunoffDebrisFlow.levelByTenMinutes(tenIndex).english()));
  }

  private static Formula rainFactor() {
    return new Formula(
        "dzt0220",
        new Text("泥石流降雨特征值 R", "Rain factor of debris flows"),
        "DZ/T 0220-2006 [K]; colours [E]",
        List.of(
            WaterColumns.ANNUAL,
            rain("rain_24h_mm"),
            rain("rain_1h_mm"),
            rain("rain_10min_mm"),
            Column.number("wetness", "", 1, 1.2).optional()),
        List.of(Column.result("factor", ""), Column.colour("level")),
        () ->
            row -> {
              double factor =
                  RainFactor.of(
                      row.number("annual_mm"),
                      row.number("rain_24h_mm"),
                      row.number("rain_1h_mm"),
                      row.number("rain_10min_mm"),
                      orElse(row.number("wetness"), 1));
              return List.of(factor, RainFactor.level(factor).english());
            });
  }

  private static Formula lhasa() {
    List<Column> inputs = new ArrayList<>();
    for (int day = 1; day <= DAYS; day++) {
      inputs.add(rain("rain_%d_mm".formatted(day)));
    }
    inputs.add(rain("rare_mm").optional());
    inputs.add(Column.number("susceptibility", "", 1, 5).optional());
    return new Formula(
        "lhasa",
        new Text("NASA LHASA 1 滑坡临近预报", "NASA's landslide nowcast, LHASA 1"),
        "nasa/LHASA 1.1.1 [V]; rain_1_mm is today's, rare_mm the index's 95th percentile",
        inputs,
        List.of(
            millimetres("index_mm"), Column.word("hazard", Words.of(SlideNowcast.Hazard.values()))),
        () -> RainSlideFormulas::lhasa);
  }

  private static List<Object> lhasa(Row row) {
    double[] rain = new double[DAYS];
    for (int day = 1; day <= DAYS; day++) {
      rain[day - 1] = row.number("rain_%d_mm".formatted(day));
    }
    double index = SlideNowcast.antecedentIndex(rain);
    double rare = row.number("rare_mm");
    double susceptibility = row.number("susceptibility");
    var hazard = SlideNowcast.of(index, rare, susceptibility);
    return List.of(index, Words.about(rare + susceptibility, Words.of(hazard)));
  }

  private static Formula geohazardRisk() {
    return new Formula(
        "geohazard-risk",
        new Text("地质灾害气象风险分级", "Risk of geohazards in a township by rain"),
        "until a model is fitted [E]",
        List.of(
            Column.number("susceptibility", "", 1, 4),
            Column.number("wet_ratio", "", 0, 1_000),
            Column.number("rain_ratio", "", 0, 1_000)),
        List.of(Column.result("score", ""), Column.colour("level")),
        () ->
            row -> {
              double score =
                  GeohazardRisk.score(
                      row.number("susceptibility"),
                      row.number("wet_ratio"),
                      row.number("rain_ratio"));
              return List.of(score, GeohazardRisk.level(score).english());
            });
  }
}
