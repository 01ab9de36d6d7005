package fenghuo.rules.compute;

import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Text;
import fenghuo.rules.formula.ground.TangentAngle;
import fenghuo.rules.formula.ground.TangentWatch;
import fenghuo.rules.formula.ground.TangentWatch.Circumstances;
import fenghuo.rules.formula.ground.TangentWatch.Guards;
import java.util.List;

/** The improved tangent angle, window by window; guarded where a row asks for it. */
final class TangentAngles implements Evaluation {
  private static final double MOST = 1e9;
  private static final String ON = "on";

  private TangentWatch watch = TangentWatch.START;

  static Formula formula() {
    return new Formula(
        "tangent-angle",
        new Text("改进切线角", "Improved tangent angle"),
        "EURASIP JWCN 2021 [V], 88° [K], guards [E]",
        List.of(
            Column.number("rate_mm_d", "mm/d", -MOST, MOST),
            Column.number("steady_rate_mm_d", "mm/d", 1e-9, MOST),
            Column.number("cumulative_mm", "mm", -MOST, MOST).optional(),
            Column.number("cumulative_limit_mm", "mm", 0, MOST).optional(),
            Column.word("guards", List.of(ON, "off")).optional(),
            Column.number("sensors", "", 1, MOST).optional(),
            Column.claim("borne_out").optional()),
        List.of(
            Column.result("angle_degrees", "°"), Column.colour("colour"), Column.claim("imminent")),
        TangentAngles::new);
  }

  @Override
  public List<Object> next(Row row) {
    double limit = row.number("cumulative_limit_mm");
    double least = Double.isNaN(limit) ? 0 : limit;
    Guards off = new Guards(0, 1, 1, 0, least);
    Guards guards = row.word("guards").equals(ON) ? Guards.usual(least) : off;
    watch = watch.next(row.number("rate_mm_d"), row.number("steady_rate_mm_d"), guards);
    boolean isImminent = TangentAngle.isImminent(watch.degrees());
    return List.of(
        watch.degrees(),
        watch.level(circumstances(row), guards).english(),
        Column.claimed(isImminent));
  }

  private static Circumstances circumstances(Row row) {
    boolean isAlone = Double.isNaN(row.number("sensors"));
    return new Circumstances(
        row.number("cumulative_mm"), isAlone ? 1 : whole(row, "sensors"), row.claims("borne_out"));
  }
}
