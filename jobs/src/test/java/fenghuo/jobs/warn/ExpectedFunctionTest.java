package fenghuo.jobs.warn;

import static fenghuo.jobs.warn.Reasons.at;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.Basis;
import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.Expected;
import fenghuo.model.Level;
import fenghuo.model.Link;
import fenghuo.model.Signal;
import fenghuo.model.Text;
import fenghuo.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;

class ExpectedFunctionTest {
  private static final Rulebook RULES = Walk.POLICY.rules();

  @Test
  void aLikelyLinkIsAReasonToWarnUntilItsWindowClosesOrItHappens() {
    assertThat(signals(RULES, stage(road(.5, 30))))
        .singleElement()
        .satisfies(
            signal -> {
              assertThat(signal.family()).isEqualTo("road-blocked");
              assertThat(signal.level()).isEqualTo(Level.ORANGE);
              assertThat(signal.basis()).isEqualTo(Basis.EXPECTED);
              assertThat(signal.time()).isEqualTo(at(0));
              assertThat(signal.until()).as("it happened then").isEqualTo(at(30));
              assertThat(signal.withdrawn()).isFalse();
              assertThat(signal.evidence()).containsExactly("r", "s");
              assertThat(signal.reason().zh()).contains("已发生滑坡泥石流，2小时内可能发生道路阻断（概率约50%）");
            });
  }

  @Test
  void whatIsTooUnlikelyOrWithdrawnIsTakenBack() {
    assertThat(signals(RULES, stage(road(.0999, 120)))).allMatch(Signal::withdrawn).hasSize(1);
    assertThat(signals(RULES, stage(road(.5, 120).takenBack())))
        .allMatch(Signal::withdrawn)
        .hasSize(1);
    assertThat(signals(RULES, stage(road(.5, 120)).takenBack()))
        .allMatch(Signal::withdrawn)
        .hasSize(1);
  }

  @Test
  void aRuleThatIsNoMoreStillHasItsReasonsTakenBack() {
    Rulebook none = new Rulebook(List.of(), List.of(), Map.of(Level.YELLOW, .1));
    String id = signals(RULES, stage(road(.5, 120))).get(0).id();
    assertThat(signals(none, stage(road(.5, 120)).takenBack()))
        .singleElement()
        .satisfies(signal -> assertThat(signal.id()).isEqualTo(id))
        .satisfies(signal -> assertThat(signal.withdrawn()).isTrue());
    assertThat(signals(none, stage(road(.5, 120)))).allMatch(Signal::withdrawn);
  }

  private static List<Signal> signals(Rulebook rules, ChainStage stage) {
    List<Signal> signals = new ArrayList<>();
    new ExpectedFunction(rules).flatMap(stage, new ListCollector<>(signals));
    return signals;
  }

  private static Expected road(double probability, int until) {
    return new Expected(
        "i/block/s/0",
        false,
        "road-blocked",
        "landslide",
        at(0),
        7_200,
        at(0),
        at(until),
        probability,
        List.of("r", "s"),
        Arrived.BY_TIMER);
  }

  private static ChainStage stage(Expected expected) {
    return new ChainStage(
        "i",
        "c01-rain-landslide-road",
        2,
        Reasons.YIHAI,
        ChainState.PARTIAL,
        false,
        List.of(new Link("r", "heavy-rain", at(-60), Level.ORANGE, .5)),
        3,
        at(120),
        "road-blocked",
        .5,
        new Text("因", "because"),
        Arrived.BY_TIMER,
        List.of(expected));
  }
}
