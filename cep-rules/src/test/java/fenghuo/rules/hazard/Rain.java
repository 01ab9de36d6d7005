package fenghuo.rules.hazard;

import fenghuo.model.Arrived;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.time.Instant;
import java.util.Map;

/** Makes gauge reports for tests. */
final class Rain {
  static final Instant START = Instant.parse("2020-06-26T10:00:00Z"); // 18:00 in Beijing
  static final HazardRule RULE = rule("heavy-rain");

  private Rain() {}

  static HazardRule rule(String name) {
    return Rulebook.builtIn(new Faults()).hazard(name);
  }

  static Located report(int second, double mm, int cover) {
    return report("g1", second, mm, cover);
  }

  static Located report(String gauge, int second, double mm, int cover) {
    Map<Quantity, Double> readings =
        Map.of(Quantity.RAIN_MM, mm, Quantity.PERIOD_SECONDS, (double) cover);
    Instant time = START.plusSeconds(second);
    var observation =
        Observation.of("weather.rain", gauge, 0, time, 102.2, 28.7, readings, Map.of());
    return new Located(observation, "513433106", new Arrived("weather.rain", "t/0@1", time));
  }
}
