package fenghuo.rules.compute;

import java.util.List;
import java.util.stream.Stream;

/** Formulas of earthquakes. */
final class EarthFormulas {
  private EarthFormulas() {}

  static List<Formula> all() {
    return Stream.of(
            ShakingFormulas.all(), EarlyWarningFormulas.all(), EarthquakeSequelFormulas.all())
        .flatMap(List::stream)
        .toList();
  }

  static Column magnitude(String name) {
    return Column.number(name, "", -2, 10);
  }

  static Column km(String name) {
    return Column.number(name, "km", 0, 20_040); // half way round the earth
  }

  static Column intensity(String name) {
    return Column.number(name, "", 0, 12);
  }
}
