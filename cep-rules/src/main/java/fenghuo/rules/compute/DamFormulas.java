package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.discharge;
import static fenghuo.rules.compute.WaterColumns.positive;

import fenghuo.model.Text;
import fenghuo.rules.formula.flood.BreachOutflow;
import fenghuo.rules.formula.flood.BreachOutflow.Erodibility;
import fenghuo.rules.formula.flood.DebrisTravel;
import fenghuo.rules.formula.flood.FloodWave;
import fenghuo.rules.formula.flood.LandslideDam;
import java.util.ArrayList;
import java.util.List;

/** Dams that slides make, and what comes when they break. */
final class DamFormulas {
  private static final Column HEIGHT = positive("height_m", "m", 2_000);
  private static final Column DISTANCE = Column.number("distance_km", "km", 0, 10_000);

  private DamFormulas() {}

  static List<Formula> all() {
    return List.of(blockageIndex(), damLife(), damFill(), breach(), waveTravel(), debrisTravel());
  }

  private static Formula blockageIndex() {
    return new Formula(
        "dbi",
        new Text("滑坡坝无量纲堵塞指数", "Dimensionless blockage index of a landslide dam"),
        "Ermini and Casagli 2003 [V]; limits 2.75 and 3.08 [K]",
        List.of(
            positive("catchment_km2", "km²", 1e7),
            HEIGHT,
            positive("volume_million_m3", "10⁶ m³", 1e6)),
        List.of(
            Column.result("dbi", ""),
            Column.word("stability", Words.of(LandslideDam.Stability.values()))),
        () ->
            row -> {
              double index =
                  LandslideDam.blockageIndex(
                      row.number("catchment_km2"),
                      row.number("height_m"),
                      row.number("volume_million_m3"));
              return List.of(index, Words.of(LandslideDam.stability(index)));
            });
  }

  private static Formula damLife() {
    return new Formula(
        "dam-life",
        new Text("滑坡坝溃决时间统计", "Share of landslide dams that have failed by then"),
        "Costa and Schuster 1988 [K; one year V]",
        List.of(Column.number("days", "d", 0, 1e6)),
        List.of(Column.result("failed_share", "")),
        () -> row -> List.of(LandslideDam.failedAfter(row.number("days"))));
  }

  private static Formula damFill() {
    return new Formula(
        "dam-fill",
        new Text("堰塞湖蓄满时间", "Time until a dammed lake is full"),
        "V-shaped valley: volume by the third power of depth [E]; nothing: never",
        List.of(
            HEIGHT,
            Column.number("water_m", "m", 0, 2_000),
            positive("full_m3", "m³", 1e12),
            discharge("inflow_m3_s"),
            discharge("seepage_m3_s")),
        List.of(Column.result("stored_m3", "m³"), Column.result("fill_d", "d")),
        () ->
            row -> {
              double full = row.number("full_m3");
              double stored =
                  LandslideDam.storedCubicMetres(
                      full, row.number("water_m"), row.number("height_m"));
              double days =
                  LandslideDam.fillDays(
                      full - stored, row.number("inflow_m3_s"), row.number("seepage_m3_s"));
              return List.of(stored, Double.isInfinite(days) ? Double.NaN : days);
            });
  }

  private static Formula breach() {
    List<Column> outputs = new ArrayList<>();
    for (String name : List.of("low", "medium", "high", "full_low", "full_medium", "full_high")) {
      outputs.add(Column.result(name + "_m3_s", "m³/s"));
    }
    for (String name : List.of("froehlich", "costa", "costa_schuster")) {
      outputs.add(Column.result(name + "_m3_s", "m³/s"));
    }
    return new Formula(
        "breach",
        new Text("溃坝洪峰（低、中、高可蚀性）", "Peak of the flood when a dam breaks"),
        "Peng and Zhang 2012, Froehlich 1995, Costa 1985, Costa and Schuster 1988 [K]",
        List.of(
            HEIGHT,
            positive("lake_m3", "m³", 1e12),
            positive("width_m", "m", 1e5).optional(),
            positive("volume_m3", "m³", 1e12).optional()),
        outputs,
        () -> DamFormulas::breach);
  }

  private static List<Object> breach(Row row) {
    double height = row.number("height_m");
    double lake = row.number("lake_m3");
    var dam = new BreachOutflow.Dam(height, row.number("width_m"), row.number("volume_m3"), lake);
    List<Object> peaks = new ArrayList<>();
    for (Erodibility erodibility : Erodibility.values()) {
      peaks.add(BreachOutflow.pengZhang(height, lake, erodibility));
    }
    for (Erodibility erodibility : Erodibility.values()) {
      peaks.add(BreachOutflow.pengZhang(dam, erodibility));
    }
    peaks.add(BreachOutflow.froehlich(height, lake));
    peaks.add(BreachOutflow.costa(height, lake));
    peaks.add(BreachOutflow.costaSchuster(height, lake));
    return peaks;
  }

  private static Formula waveTravel() {
    return new Formula(
        "wave-travel",
        new Text("溃坝洪水波传播与衰减", "When a flood wave comes, and what is left of it"),
        "Baige, October 2018 [V]; a quarter more or less of the time, heights [E]",
        List.of(discharge("peak_m3_s"), DISTANCE),
        List.of(
            Column.result("arrival_h", "h"),
            Column.result("earliest_h", "h"),
            Column.result("latest_h", "h"),
            Column.result("peak_there_m3_s", "m³/s"),
            Column.result("reaches_m", "m")),
        () ->
            row -> {
              double km = row.number("distance_km");
              double hours = FloodWave.BAIGE.hours(km);
              double peak = FloodWave.BAIGE.peak(row.number("peak_m3_s"), km);
              return List.of(
                  hours,
                  hours * (1 - FloodWave.TIME_SHARE),
                  hours * (1 + FloodWave.TIME_SHARE),
                  peak,
                  FloodWave.reachesMetres(peak));
            });
  }

  private static Formula debrisTravel() {
    return new Formula(
        "debris-travel",
        new Text("泥石流到达时间", "When a debris flow comes"),
        "length / velocity; 7 m/s if not known [E]",
        List.of(DISTANCE, positive("velocity_m_s", "m/s", 100).optional()),
        List.of(Column.result("arrival_min", "min")),
        () ->
            row -> {
              double velocity =
                  WaterColumns.orElse(row.number("velocity_m_s"), DebrisTravel.METRES_PER_SECOND);
              return List.of(DebrisTravel.minutes(row.number("distance_km"), velocity));
            });
  }
}
