package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.earth.Aftershocks;
import fenghuo.rules.formula.earth.CoseismicSlide;
import java.util.List;

/** Formulas of what comes with an earthquake, and after it. */
final class EarthquakeSequelFormulas {
  private static final Column SLOPE = Column.number("slope_deg", "°", 0, 90);
  private static final Column MAINSHOCK = EarthFormulas.magnitude("mainshock");
  private static final Column MAGNITUDE = EarthFormulas.magnitude("magnitude");

  private EarthquakeSequelFormulas() {}

  static List<Formula> all() {
    return List.of(
        aftershocks(), omori(), bath(), sequence(), critical(), newmark(), area(), colour());
  }

  private static Formula aftershocks() {
    return new Formula(
        "aftershocks",
        new Text("余震次数与概率", "Aftershocks: expected number and probability"),
        "Reasenberg and Jones 1989 [K]",
        List.of(MAINSHOCK, MAGNITUDE, days("from_d"), days("to_d"), a(), b(), c(), p()),
        List.of(Column.result("expected", ""), Column.result("probability", "")),
        () ->
            row -> {
              double from = row.number("from_d");
              double to = row.number("to_d");
              if (to < from) {
                throw new IllegalArgumentException("to_d: must not be before from_d; was " + to);
              }
              double expected =
                  sequence(row)
                      .expected(row.number("mainshock"), row.number("magnitude"), from, to);
              return List.of(expected, Aftershocks.probability(expected));
            });
  }

  private static Formula omori() {
    return new Formula(
        "omori",
        new Text("余震衰减率", "Rate of aftershocks, after Omori and Utsu"),
        "Reasenberg and Jones 1989 [K]",
        List.of(MAINSHOCK, MAGNITUDE, days("day"), a(), b(), c(), p()),
        List.of(Column.result("per_day", "1/d")),
        () ->
            row ->
                List.of(
                    sequence(row)
                        .perDay(
                            row.number("mainshock"), row.number("magnitude"), row.number("day"))));
  }

  private static Aftershocks sequence(Row row) {
    Aftershocks generic = Aftershocks.GENERIC;
    return new Aftershocks(
        row.number("a", generic.a()),
        row.number("b", generic.b()),
        row.number("c_d", generic.c()),
        row.number("p", generic.p()));
  }

  private static Column days(String name) {
    return Column.number(name, "d", 0, 36_525);
  }

  private static Column a() {
    return Column.number("a", "", -10, 10).optional();
  }

  private static Column b() {
    return Column.number("b", "", 0, 5).optional();
  }

  private static Column c() {
    return Column.number("c_d", "d", 1e-6, 100).optional();
  }

  private static Column p() {
    return Column.number("p", "", 0, 5).optional();
  }

  private static Formula bath() {
    return new Formula(
        "bath",
        new Text("最大余震（巴特定律）", "The largest aftershock, after Båth"),
        "Båth 1965 [K]",
        List.of(MAINSHOCK),
        List.of(Column.result("largest", "")),
        () -> row -> List.of(Aftershocks.largest(row.number("mainshock"))));
  }

  private static Formula sequence() {
    return new Formula(
        "aftershock-sequence",
        new Text("余震序列范围", "How far and how long a sequence reaches"),
        "handbook 3.5 [E]",
        List.of(MAINSHOCK),
        List.of(Column.result("within_km", "km"), Column.result("within_d", "d")),
        () ->
            row ->
                List.of(
                    Aftershocks.sequenceKm(row.number("mainshock")),
                    Aftershocks.sequenceDays(row.number("mainshock"))));
  }

  private static Formula critical() {
    return new Formula(
        "critical-acceleration",
        new Text("斜坡临界加速度", "Acceleration at which a slope begins to slide"),
        "Newmark 1965 [K]",
        List.of(Column.number("factor_of_safety", "", 0, 100), SLOPE),
        List.of(Column.result("critical_g", "g")),
        () ->
            row ->
                List.of(
                    CoseismicSlide.criticalG(
                        row.number("factor_of_safety"), row.number("slope_deg"))));
  }

  private static Formula newmark() {
    return new Formula(
        "newmark",
        new Text("同震滑坡位移与概率", "Newmark displacement, and probability of failure"),
        "Jibson 2007; Jibson et al. 2000 [K]",
        List.of(Column.number("critical_g", "g", 1e-6, 100), Column.number("peak_g", "g", 1e-6, 5)),
        List.of(Column.result("displacement_cm", "cm"), Column.result("probability", "")),
        () ->
            row -> {
              double share = row.number("critical_g") / row.number("peak_g");
              double displacement = CoseismicSlide.displacementCm(share);
              return List.of(displacement, CoseismicSlide.probability(displacement));
            });
  }

  private static Formula area() {
    return new Formula(
        "landslide-area",
        new Text("同震滑坡分布面积", "Area within which slopes may slide"),
        "Keefer and Wilson 1989 [K]",
        List.of(MAGNITUDE),
        List.of(Column.result("area_km2", "km²")),
        () -> row -> List.of(CoseismicSlide.areaKm2(row.number("magnitude"))));
  }

  private static Formula colour() {
    return new Formula(
        "coseismic-slide",
        new Text("震后斜坡预警颜色", "Colour of a slope that was shaken"),
        "handbook 3.6 [E]",
        List.of(SLOPE, EarthFormulas.intensity("intensity"), Column.claim("known").optional()),
        List.of(Column.colour("colour")),
        () ->
            row ->
                List.of(
                    CoseismicSlide.colour(
                            row.number("slope_deg"), row.number("intensity"), row.claims("known"))
                        .english()));
  }
}
