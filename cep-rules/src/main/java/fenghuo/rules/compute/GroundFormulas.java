package fenghuo.rules.compute;

import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Level;
import fenghuo.model.Quality;
import fenghuo.model.Text;
import fenghuo.rules.formula.ground.AccelerationOnset;
import fenghuo.rules.formula.ground.GroundMeasure;
import fenghuo.rules.formula.ground.InverseVelocity;
import fenghuo.rules.formula.ground.InverseVelocity.Conditions;
import fenghuo.rules.formula.ground.InverseVelocity.Forecast;
import fenghuo.rules.formula.ground.PointFusion;
import java.util.List;
import java.util.Optional;

/** Formulas of moving slopes. */
final class GroundFormulas {
  private static final double MOST = 1e9;
  private static final Column RATE = Column.number("rate_mm_d", "mm/d", -MOST, MOST);

  private GroundFormulas() {}

  static List<Formula> all() {
    return List.of(TangentAngles.formula(), inverseVelocity(), onset(), level(), fusion());
  }

  private static Formula inverseVelocity() {
    return new Formula(
        "inverse-velocity",
        new Text("速度倒数法预报失稳时间", "Time of failure by inverse velocity"),
        "Fukuzono 1985, Voight 1988 [K], conditions [E]",
        List.of(
            Column.number("time_d", "d", -MOST, MOST),
            RATE,
            Column.number("alpha", "", 1.01, 10).optional(),
            Column.number("least_windows", "", 2, 1000).optional(),
            Column.number("least_r_squared", "", 0, 1).optional()),
        List.of(
            Column.result("failure_d", "d"),
            Column.result("earliest_d", "d"),
            Column.result("latest_d", "d"),
            Column.result("r_squared", ""),
            Column.result("windows", "")),
        GroundFormulas::windowByWindow);
  }

  private static Evaluation windowByWindow() {
    InverseVelocity[] line = new InverseVelocity[1];
    return row -> {
      if (line[0] == null) {
        line[0] = InverseVelocity.start(row.number("alpha", InverseVelocity.USUAL_ALPHA));
      }
      line[0] = line[0].next(row.number("time_d"), row.number("rate_mm_d"));
      Optional<Forecast> forecast = line[0].forecast(conditions(row));
      double windows = line[0].windows();
      return forecast
          .<List<Object>>map(
              f ->
                  List.of(f.failureDays(), f.earliestDays(), f.latestDays(), f.rSquared(), windows))
          .orElse(List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN, windows));
    };
  }

  private static Conditions conditions(Row row) {
    Conditions usual = Conditions.USUAL;
    return new Conditions(
        (int) row.number("least_windows", usual.leastWindows()),
        row.number("least_r_squared", usual.leastRSquared()),
        usual.halfWidth());
  }

  private static Formula onset() {
    return new Formula(
        "acceleration-onset",
        new Text("加速变形起点", "Where a slope begins to accelerate"),
        "gcdz 2022 [V: filters], windows [E]",
        List.of(RATE),
        List.of(
            Column.result("short_mm_d", "mm/d"),
            Column.result("long_mm_d", "mm/d"),
            Column.claim("accelerating"),
            Column.claim("onset")),
        () -> {
          AccelerationOnset[] latest = {AccelerationOnset.START};
          return row -> {
            AccelerationOnset onset = latest[0].next(row.number("rate_mm_d"));
            latest[0] = onset;
            return List.of(
                onset.shortMean(),
                onset.longMean(),
                Column.claimed(onset.isAccelerating()),
                Column.claimed(onset.isOnset()));
          };
        });
  }

  private static Formula level() {
    return new Formula(
        "ground-level",
        new Text("地质灾害监测点阈值分级", "Colour of a measure at a geohazard point"),
        "handbook 1.10 [E]",
        List.of(
            Column.word("measure", Words.of(GroundMeasure.values())),
            Column.number("value", "", 0, MOST),
            Column.number("hours_saturated", "h", 0, MOST).optional(),
            Column.number("rise_m_d", "m/d", -MOST, MOST).optional(),
            Column.claim("moving").optional()),
        List.of(Column.colour("colour")),
        () -> row -> List.of(level(row).english()));
  }

  /** Hours that are not told have passed: what is missing is not safe. */
  private static Level level(Row row) {
    double value = row.number("value");
    GroundMeasure measure =
        Words.named(row.word("measure"), GroundMeasure.values(), GroundMeasure.SURFACE_RATE);
    return switch (measure) {
      case SOIL_MOISTURE -> GroundMeasure.ofSoil(value, row.number("hours_saturated"));
      case GROUNDWATER ->
          GroundMeasure.ofGroundwater(value, row.number("rise_m_d"), row.claims("moving"));
      default -> measure.level(value);
    };
  }

  private static Formula fusion() {
    return new Formula(
        "point-fusion",
        new Text("监测点多源融合分级", "Colour of a geohazard point from all of its sensors"),
        "handbook 1.10 [E]",
        List.of(
            Column.colour("angle_colour"),
            Column.colour("rate_colour"),
            Column.number("hours_to_failure", "h", 0, MOST).optional(),
            Column.number("sensors", "", 1, MOST),
            Column.number("rain_24h_mm", "mm", 0, 2000).optional(),
            Column.word("quality", Words.of(Quality.values())).optional()),
        List.of(Column.colour("colour")),
        () -> row -> List.of(fused(row).english()));
  }

  private static Level fused(Row row) {
    Level[] levels = Level.values();
    PointFusion.Sensed sensed =
        new PointFusion.Sensed(
            Words.named(row.word("angle_colour"), levels, Level.NONE),
            Words.named(row.word("rate_colour"), levels, Level.NONE),
            row.number("hours_to_failure"));
    PointFusion.Credit credit =
        new PointFusion.Credit(
            whole(row, "sensors"),
            row.number("rain_24h_mm"),
            Words.named(row.word("quality"), Quality.values(), Quality.RELIABLE));
    return PointFusion.level(sensed, credit);
  }
}
