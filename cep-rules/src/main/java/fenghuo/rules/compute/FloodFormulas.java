package fenghuo.rules.compute;

import java.util.List;
import java.util.stream.Stream;

/** Formulas of floods. */
final class FloodFormulas {
  private FloodFormulas() {}

  static List<Formula> all() {
    return Stream.of(
            BasinFormulas.all(), RiverFormulas.all(), ReservoirFormulas.all(), DamFormulas.all())
        .flatMap(List::stream)
        .toList();
  }
}
