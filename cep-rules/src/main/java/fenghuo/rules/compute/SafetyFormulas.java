package fenghuo.rules.compute;

import fenghuo.model.Level;
import fenghuo.model.Text;
import fenghuo.rules.formula.safety.GasAlarm;
import fenghuo.rules.formula.safety.MajorHazard;
import fenghuo.rules.formula.safety.MineAction;
import fenghuo.rules.formula.safety.ThreatRadius;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Formulas of works that can make a disaster of their own. */
final class SafetyFormulas {
  private static final Column ALARM = Column.word("alarm", words(GasAlarm.values()));

  private SafetyFormulas() {}

  static List<Formula> all() {
    return Stream.concat(
            Stream.of(majorHazard(), threatRadius(), flammable(), toxic(), mine()),
            TailingsFormulas.all().stream())
        .toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(SafetyFormulas::word).toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Formula majorHazard() {
    return new Formula(
        "major-hazard",
        new Text("重大危险源分级（同一单元逐行累加）", "Major hazard source: rows of one unit add up"),
        "GB 18218-2018 [K]",
        List.of(
            Column.number("unit", "", 0, 1e9),
            Column.number("people", "", 0, 1e9),
            Column.number("beta", "", 1, 20),
            Column.number("tonnes", "t", 0, 1e7),
            Column.number("critical_tonnes", "t", 1e-3, 1e5)),
        List.of(
            Column.result("share", ""),
            Column.result("r", ""),
            Column.claim("major"),
            Column.result("grade", "")),
        MajorHazardEvaluation::new);
  }

  /** Rows of one unit follow each other; each tells of the unit up to here. */
  private static final class MajorHazardEvaluation implements Evaluation {
    private double unit = Double.NaN;
    private MajorHazard hazard = MajorHazard.NONE;

    @Override
    public List<Object> next(Row row) {
      if (row.number("unit") != unit) {
        unit = row.number("unit");
        hazard = MajorHazard.NONE;
      }
      hazard = hazard.with(row.number("beta"), row.number("tonnes"), row.number("critical_tonnes"));
      double r = hazard.r(MajorHazard.alpha((int) row.number("people")));
      double grade = hazard.isMajor() ? MajorHazard.grade(r) : Double.NaN;
      return List.of(hazard.share(), r, Column.claimed(hazard.isMajor()), grade);
    }
  }

  private static Formula threatRadius() {
    return new Formula(
        "threat-radius",
        new Text("危化品疏散半径", "How far from a leak people are moved"),
        "handbook 1.8 [E]",
        List.of(Column.word("chemical", words(ThreatRadius.values()))),
        List.of(Column.result("least_km", "km"), Column.result("most_km", "km")),
        () ->
            row -> {
              ThreatRadius radius =
                  ThreatRadius.valueOf(row.word("chemical").toUpperCase(Locale.ROOT));
              return List.of(radius.leastKm(), radius.mostKm());
            });
  }

  private static Formula flammable() {
    return new Formula(
        "gas-flammable",
        new Text("可燃气体报警", "Alarm of a flammable gas"),
        "GB/T 50493 [K]",
        List.of(Column.number("lel_percent", "%LEL", 0, 100)),
        List.of(ALARM),
        () -> row -> List.of(word(GasAlarm.flammable(row.number("lel_percent")))));
  }

  private static Formula toxic() {
    return new Formula(
        "gas-toxic",
        new Text("有毒气体报警", "Alarm of a toxic gas"),
        "GB/T 50493 [K]",
        List.of(
            Column.number("concentration", "mg/m³", 0, 1e6),
            Column.number("limit", "mg/m³", 1e-6, 1e6)),
        List.of(ALARM),
        () ->
            row -> List.of(word(GasAlarm.toxic(row.number("concentration"), row.number("limit")))));
  }

  private static Formula mine() {
    return new Formula(
        "mine",
        new Text("矿山停产撤人判据", "What a mine does"),
        "handbook 1.9 [K, E]",
        List.of(
            Column.number("methane_percent", "%", 0, 100).optional(),
            Column.number("co_ppm", "ppm", 0, 1e6).optional(),
            Column.number("inflow_rise_percent", "%/h", -100, 1e6).optional(),
            Column.colour("rain").optional(),
            EarthFormulas.intensity("intensity").optional()),
        List.of(Column.word("action", words(MineAction.values()))),
        () -> row -> List.of(word(action(row))));
  }

  private static MineAction action(Row row) {
    Level rain = Level.colourNamed(row.word("rain").toUpperCase(Locale.ROOT)).orElse(Level.NONE);
    return MineAction.byMethane(row.number("methane_percent"))
        .and(MineAction.byCarbonMonoxide(row.number("co_ppm")))
        .and(MineAction.byInflow(row.number("inflow_rise_percent")))
        .and(MineAction.byRain(rain))
        .and(MineAction.byShaking(row.number("intensity")));
  }
}
