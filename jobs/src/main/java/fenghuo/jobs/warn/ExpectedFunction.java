package fenghuo.jobs.warn;

import fenghuo.model.Basis;
import fenghuo.model.ChainStage;
import fenghuo.model.Level;
import fenghuo.model.Link;
import fenghuo.model.Odds;
import fenghuo.model.Signal;
import fenghuo.model.Text;
import fenghuo.rules.Rulebook;
import fenghuo.rules.chain.ChainRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * A chain under way is a reason to warn of its next link, from the moment the link before it
 * happened until its window closes or it happens itself.
 *
 * <p>Every stage says all of its links anew, those ahead as withdrawn; so nothing need be
 * remembered of the stage before, and a chain that is taken back takes all its reasons back.
 */
final class ExpectedFunction implements FlatMapFunction<ChainStage, Signal> {
  private static final long serialVersionUID = 1L;

  /** Odds rise with the classes of certainty, of which there are four; later ones count as last. */
  private static final int MOST_ODDS = 4;

  private final Rulebook rules;

  ExpectedFunction(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public void flatMap(ChainStage stage, Collector<Signal> out) {
    ChainRule chain = rules.chain(stage.chain());
    for (int next = 1; next < chain.steps().size(); next++) {
      for (int i = 0; i < MOST_ODDS; i++) {
        out.collect(expecting(stage, chain, next, i));
      }
      out.collect(met(stage, chain, next));
    }
  }

  /** That the link at an index is expected, with the odds at another index. */
  private Signal expecting(ChainStage stage, ChainRule chain, int next, int index) {
    String id = "expected/" + index;
    boolean begun = !stage.withdrawn() && stage.happened().size() >= next;
    if (!begun || stage.happened().get(next - 1).nextOdds().size() <= index) {
      return withdrawn(stage, chain, next, id);
    }
    Link before = stage.happened().get(next - 1);
    int last = index == MOST_ODDS - 1 ? before.nextOdds().size() - 1 : index;
    Odds odds = before.nextOdds().get(last);
    return signal(stage, chain, next, id, odds.from(), before, odds.probability());
  }

  /** That it is expected no longer, since it happened. */
  private Signal met(ChainStage stage, ChainRule chain, int next) {
    if (stage.withdrawn() || stage.happened().size() <= next) {
      return withdrawn(stage, chain, next, "met");
    }
    Link link = stage.happened().get(next);
    return signal(stage, chain, next, "met", link.time(), link, 0);
  }

  private Signal withdrawn(ChainStage stage, ChainRule chain, int next, String id) {
    Link root = stage.happened().get(0);
    return signal(stage, chain, next, id, root.time(), root, 0).takenBack();
  }

  private Signal signal(
      ChainStage stage,
      ChainRule chain,
      int next,
      String id,
      Instant from,
      Link link,
      double probability) {
    ChainRule.Step step = chain.steps().get(next);
    String track = stage.id() + "/" + step.name();
    Level level = rules.expectedAt(probability);
    List<String> evidence = new ArrayList<>();
    stage.happened().forEach(happened -> evidence.add(happened.event()));
    return new Signal(
        track + "/" + id,
        step.hazard(),
        stage.township(),
        false,
        track,
        from,
        level == Level.NONE ? from : link.nextUntil(),
        level,
        Basis.EXPECTED,
        chain.name(),
        chain.version(),
        probability,
        why(chain, link, step, probability),
        Text.NONE,
        evidence.subList(0, Math.min(next, evidence.size())),
        stage.arrived());
  }

  private Text why(ChainRule chain, Link link, ChainRule.Step step, double probability) {
    Text happened = rules.hazard(link.hazard()).title();
    Text next = rules.hazard(step.hazard()).title();
    String odds = Expectation.percent(probability);
    return new Text(
        "已发生%s，%s内可能发生%s（概率约%s）：%s"
            .formatted(
                happened.zh(),
                Expectation.zhSpan(step.withinSeconds()),
                next.zh(),
                odds,
                chain.reason().zh()),
        "%s happened; %s possible within %s (about %s): %s"
            .formatted(
                happened.en(),
                next.en(),
                Expectation.enSpan(step.withinSeconds()),
                odds,
                chain.reason().en()));
  }
}
