package fenghuo.jobs.warn;

import fenghuo.model.Basis;
import fenghuo.model.HazardEvent;
import fenghuo.model.Reached;
import fenghuo.model.Signal;
import fenghuo.rules.Rulebook;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;

/** A hazard event in a township is a reason to warn it of that hazard, as long as the rule says. */
final class ObservedFunction implements MapFunction<Reached, Signal> {
  private static final long serialVersionUID = 1L;

  private final Rulebook rules;

  ObservedFunction(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public Signal map(Reached reached) {
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
