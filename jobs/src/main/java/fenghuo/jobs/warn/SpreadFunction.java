package fenghuo.jobs.warn;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Reached;
import fenghuo.model.Relation;
import fenghuo.rules.Rulebook;
import fenghuo.rules.hazard.HazardRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * Sends an event to the townships it reaches. A township without a cell of its own is reached
 * through the one that holds it. Where a revision reaches less far, the townships that it leaves
 * are told so. What is of a hazard that has no rule any more goes nowhere: the rooms after this one
 * let go of it by themselves.
 */
final class SpreadFunction extends RichFlatMapFunction<HazardChange, Reached> {
  private static final long serialVersionUID = 1L;

  private final Rulebook rules;
  private final Places places;
  private transient Gazetteer gazetteer;
  private transient ShakingReach shaking;

  SpreadFunction(Rulebook rules, Places places) {
    this.rules = rules;
    this.places = places;
  }

  @Override
  public void open(OpenContext context) {
    gazetteer = Gazetteer.of(places);
    shaking = new ShakingReach(TownshipIndex.of(places));
  }

  @Override
  public void flatMap(HazardChange change, Collector<Reached> out) {
    Map<String, Reached> reached = new LinkedHashMap<>();
    change.after().forEach(event -> reach(event, reached));
    Map<String, Reached> left = new LinkedHashMap<>();
    change.before().forEach(event -> reach(event, left));
    left.keySet().removeAll(reached.keySet());
    reached.values().forEach(out::collect);
    left.values().forEach(gone -> out.collect(gone.takenBack()));
  }

  private void reach(HazardEvent event, Map<String, Reached> reached) {
    Optional<HazardRule> rule = rules.findHazard(event.hazard());
    if (rule.isEmpty()) {
      return;
    }
    if (rule.get().isShaking()) {
      for (HazardEvent felt : shaking.of(event, rule.get())) {
        address(felt, Relation.SHAKEN, reached);
      }
    } else {
      address(event, Relation.SAME_UNIT, reached);
    }
  }

  /** Addresses every township that a cell holds. */
  private void address(HazardEvent felt, Relation relation, Map<String, Reached> reached) {
    for (Township township : gazetteer.heldBy(felt.township())) {
      reached.put(township.code(), new Reached(township.code(), relation, false, felt));
    }
  }
}
