package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import fenghuo.model.Relation;
import fenghuo.model.Signal;
import fenghuo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;

/** What was under way when the rule of its hazard was removed. */
class RemovedRuleTest {
  private static final HazardEvent HAIL =
      new HazardEvent(
          "e",
          "hail",
          1,
          "f/s",
          Reasons.NOON,
          Level.RED,
          Level.NONE,
          Level.NONE,
          Reasons.NOON.plusSeconds(86_400),
          1,
          Reasons.YIHAI,
          102.2,
          28.6,
          Map.of(),
          "m",
          0,
          0,
          Text.NONE,
          Arrived.BY_TIMER);

  @Test
  void anEventOfAHazardWithoutARuleReachesNobody() {
    var spread = new SpreadFunction(Walk.POLICY.rules(), Walk.POLICY.places());
    spread.open(new OpenContext() {});
    List<Reached> reached = new ArrayList<>();
    spread.flatMap(HazardChange.withdrawn(HAIL), new ListCollector<>(reached));
    assertThat(reached).isEmpty();
  }

  @Test
  void anEventOfAHazardWithoutARuleIsNoReason() {
    List<Signal> signals = new ArrayList<>();
    var reached = new Reached(Reasons.YIHAI, Relation.SAME_UNIT, false, HAIL);
    new ObservedFunction(Walk.POLICY.rules()).flatMap(reached, new ListCollector<>(signals));
    assertThat(signals).isEmpty();
  }
}
