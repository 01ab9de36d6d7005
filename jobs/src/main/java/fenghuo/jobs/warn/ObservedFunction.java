package fenghuo.jobs.warn;

import fenghuo.model.Basis;
import fenghuo.model.HazardEvent;
import fenghuo.model.Reached;
import fenghuo.model.Signal;
import fenghuo.rules.Rulebook;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * A hazard event in a township is a reason to warn it of that hazard, as long as the rule says. One
 * of a hazard that has no rule any more is none.
 */
final class ObservedFunction implements FlatMapFunction<Reached, Signal> {
  private static final long serialVersionUID = 1L;

  private final Rulebook rules;

  ObservedFunction(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public void flatMap(Reached reached, Collector<Signal> out) {
    if (rules.findHazard(reached.event().hazard()).isPresent()) {
      out.collect(signal(reached));
    }
  }

  private Signal signal(Reached reached) {
    HazardEvent event = reached.event();
    return new Signal(
        event.id(),
        event.hazard(),
        reached.township(),
        reached.withdrawn(),
        event.origin(),
        event.time(),
        event.until(),
        event.level(),
        Basis.OBSERVED,
        event.hazard(),
        event.version(),
        event.certainty(),
        event.reason(),
        Expectation.after(event, rules),
        List.of(event.id()),
        event.arrived());
  }
}
