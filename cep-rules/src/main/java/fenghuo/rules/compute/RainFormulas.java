package fenghuo.rules.compute;

import java.util.List;
import java.util.stream.Stream;

/** Formulas of rain. */
final class RainFormulas {
  private RainFormulas() {}

  static List<Formula> all() {
    return Stream.of(
            RainCurveFormulas.all(),
            RainTotalFormulas.all(),
            WetGroundFormulas.all(),
            RainSlideFormulas.all())
        .flatMap(List::stream)
        .toList();
  }
}
