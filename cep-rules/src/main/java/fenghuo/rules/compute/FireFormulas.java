package fenghuo.rules.compute;

import java.util.List;
import java.util.stream.Stream;

/** Formulas of forest fire. */
final class FireFormulas {
  private FireFormulas() {}

  static List<Formula> all() {
    return Stream.of(
            FireWeatherFormulas.all(),
            FireDangerFormulas.all(),
            FireSpreadFormulas.all(),
            BurnedBasinFormulas.all())
        .flatMap(List::stream)
        .toList();
  }
}
