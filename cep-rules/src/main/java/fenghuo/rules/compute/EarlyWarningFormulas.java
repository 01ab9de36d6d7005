package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.earth.EarlyWarning;
import fenghuo.rules.formula.earth.FirstMotion;
import java.util.List;

/** Formulas of earthquake early warning. */
final class EarlyWarningFormulas {
  private static final Column TAU_C = Column.number("tau_c_s", "s", 1e-3, 100);
  private static final Column PD = Column.number("pd_cm", "cm", 1e-9, 1000);
  private static final Column SOURCE_KM = Column.number("distance_km", "km", 0.1, 20_040);

  private EarlyWarningFormulas() {}

  static List<Formula> all() {
    return List.of(lead(), colour(), match(), pd(), pdMagnitude(), tauC(), damage());
  }

  private static Formula lead() {
    return new Formula(
        "eew",
        new Text("地震预警提前量", "Lead time of an early warning"),
        "S waves at 3.5 km/s [C]",
        List.of(
            EarthFormulas.km("distance_km"),
            Column.number("depth_km", "km", 0, 800),
            Column.number("alert_s", "s", 0, 3600)),
        List.of(Column.result("lead_s", "s"), Column.result("blind_radius_km", "km")),
        () ->
            row -> {
              double depth = row.number("depth_km");
              double alert = row.number("alert_s");
              return List.of(
                  EarlyWarning.leadSeconds(row.number("distance_km"), depth, alert),
                  EarlyWarning.blindRadiusKm(depth, alert));
            });
  }

  private static Formula colour() {
    return new Formula(
        "eew-colour",
        new Text("地震预警颜色与发布条件", "Colour of an early warning, and whether it goes out"),
        "rule of Yunnan [V]",
        List.of(
            EarthFormulas.intensity("intensity"),
            EarthFormulas.magnitude("magnitude"),
            EarthFormulas.km("outside_km").optional()),
        List.of(Column.colour("colour"), Column.claim("issued")),
        () ->
            row ->
                List.of(
                    EarlyWarning.colour(row.number("intensity")).english(),
                    Column.claimed(
                        EarlyWarning.isIssued(
                            row.number("magnitude"), row.number("outside_km", 0)))));
  }

  private static Formula match() {
    return new Formula(
        "eew-match",
        new Text("预警与目录地震关联", "Whether an alert and an earthquake are the same"),
        "client notes [V]",
        List.of(
            Column.number("apart_s", "s", -1e9, 1e9), Column.number("apart_km", "km", 0, 20_040)),
        List.of(Column.claim("same")),
        () ->
            row ->
                List.of(
                    Column.claimed(
                        EarlyWarning.isSame(row.number("apart_s"), row.number("apart_km")))));
  }

  private static Formula pd() {
    return new Formula(
        "pd",
        new Text("初至波峰值位移", "Peak displacement of the first seconds"),
        "Wu et al. 2007, southern California [V]",
        List.of(EarthFormulas.magnitude("magnitude"), SOURCE_KM),
        List.of(Column.result("pd_cm", "cm")),
        () ->
            row ->
                List.of(
                    FirstMotion.displacementCm(
                        row.number("magnitude"), row.number("distance_km"))));
  }

  private static Formula pdMagnitude() {
    return new Formula(
        "pd-magnitude",
        new Text("由峰值位移估计震级", "Magnitude by peak displacement"),
        "Wu et al. 2007, southern California [V]",
        List.of(PD, SOURCE_KM),
        List.of(Column.result("magnitude", "")),
        () ->
            row ->
                List.of(
                    FirstMotion.magnitudeByDisplacement(
                        row.number("pd_cm"), row.number("distance_km"))));
  }

  private static Formula tauC() {
    return new Formula(
        "tau-c",
        new Text("特征周期与震级", "Characteristic period, and magnitude by it"),
        "Kanamori 2005; Wu et al. 2007 [K]",
        List.of(
            Column.number("velocity_squared", "cm²/s", 1e-15, 1e9),
            Column.number("displacement_squared", "cm² s", 1e-15, 1e9)),
        List.of(Column.result("tau_c_s", "s"), Column.result("magnitude", "")),
        () ->
            row -> {
              double period =
                  FirstMotion.periodSeconds(
                      row.number("velocity_squared"), row.number("displacement_squared"));
              return List.of(period, FirstMotion.magnitudeByPeriod(period));
            });
  }

  private static Formula damage() {
    return new Formula(
        "eew-damage",
        new Text("τc–Pd 现地报警", "Alarm on site by period and displacement"),
        "Wu et al. 2007 [K]",
        List.of(TAU_C, PD),
        List.of(Column.claim("damaging")),
        () ->
            row ->
                List.of(
                    Column.claimed(
                        FirstMotion.isDamaging(row.number("tau_c_s"), row.number("pd_cm")))));
  }
}
