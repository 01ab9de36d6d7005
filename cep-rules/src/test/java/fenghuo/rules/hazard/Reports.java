package fenghuo.rules.hazard;

import fenghuo.model.Arrived;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import java.time.Instant;
import java.util.Map;

/** Makes people's reports for tests. */
final class Reports {
  private Reports() {}

  static Located report(int minute, String status, String kind, String township) {
    return located(0, Rain.START.plusSeconds(60L * minute), status, kind, township);
  }

  /** The same moment of the same report, said otherwise. */
  static Located revised(Located report, String status, String kind) {
    return located(1, report.observation().time(), status, kind, report.township());
  }

  private static Located located(
      int revision, Instant time, String status, String kind, String township) {
    Map<String, String> labels = Map.of("kind", kind, "status", status);
    var observation =
        Observation.of("human.report", "r1", revision, time, 102.2, 28.6, Map.of(), labels);
    return new Located(observation, township, new Arrived("human.report", "t/0@1", time));
  }
}
