package fenghuo.jobs.warn;

import fenghuo.datasets.places.Places;
import fenghuo.model.HazardChange;
import fenghuo.model.Reached;
import fenghuo.rules.Rulebook;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * Room 4: one copy of each hazard event for every township that it reaches, with the relation and
 * as it is felt there, so that chains cross borders and still scale by key.
 */
final class Spread {
  private Spread() {}

  static DataStream<Reached> toReachable(
      DataStream<HazardChange> changes, Rulebook rules, Places places) {
    return changes.flatMap(new SpreadFunction(rules, places)).name("spread").uid("spread");
  }
}
