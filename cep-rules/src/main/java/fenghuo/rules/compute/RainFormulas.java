package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.IntensityDuration;
import java.util.List;

/** Formulas of rain. */
final class RainFormulas {
  private RainFormulas() {}

  static List<Formula> all() {
    return List.of(caine());
  }

  private static Formula caine() {
    return new Formula(
        "caine",
        new Text("Caine 雨强-历时临界曲线", "Caine's rainfall intensity-duration limit"),
        "Caine 1980 [K]",
        List.of(Column.number("duration_h", "h", 0.167, 240)),
        List.of(Column.result("intensity_mm_h", "mm/h"), Column.result("rain_mm", "mm")),
        () ->
            row -> {
              double hours = row.number("duration_h");
              double intensity = IntensityDuration.CAINE.intensity(hours);
              return List.of(intensity, intensity * hours);
            });
  }
}
