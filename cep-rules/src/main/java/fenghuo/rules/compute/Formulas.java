package fenghuo.rules.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every formula that runs over tables, by name. */
public final class Formulas {
  private static final List<Formula> ALL = sorted();

  private Formulas() {}

  public static List<Formula> all() {
    return ALL;
  }

  public static Optional<Formula> named(String name) {
    return ALL.stream().filter(formula -> formula.name().equals(name)).findFirst();
  }

  private static List<Formula> sorted() {
    List<Formula> all = new ArrayList<>();
    all.addAll(EarthFormulas.all());
    all.addAll(FireFormulas.all());
    all.addAll(FloodFormulas.all());
    all.addAll(GroundFormulas.all());
    all.addAll(RainFormulas.all());
    all.addAll(SafetyFormulas.all());
    all.addAll(WeatherFormulas.all());
    all.sort(Comparator.comparing(Formula::name));
    return List.copyOf(all);
  }
}
