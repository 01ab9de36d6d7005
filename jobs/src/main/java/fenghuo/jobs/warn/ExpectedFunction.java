package fenghuo.jobs.warn;

import fenghuo.model.Basis;
import fenghuo.model.ChainStage;
import fenghuo.model.Level;
import fenghuo.model.Link;
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

  private final Rulebook rules;

  ExpectedFunction(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public void flatMap(ChainStage stage, Collector<Signal> out) {
    ChainRule chain = rules.chain(stage.chain());
    for (int next = 1; next < chain.steps().size(); next++) {
      boolean begun = !stage.withdrawn() && stage.happened().size() >= next;
      boolean met = !stage.withdrawn() && stage.happened().size() > next;
      out.collect(expecting(stage, chain, next, begun));
      out.collect(met(stage, chain, next, met));
    }
  }

  /** That the link at an index is expected, since the one before it happened. */
  private Signal expecting(ChainStage stage, ChainRule chain, int next, boolean begun) {
    Link before = begun ? stage.happened().get(next - 1) : stage.happened().get(0);
    Level level = begun ? rules.expectedAt(before.nextProbability()) : Level.NONE;
    Instant until = begun ? before.nextUntil() : before.time();
    return signal(stage, chain, next, "expected", before, until, level, !begun);
  }

  /** That it is expected no longer, since it happened. */
  private Signal met(ChainStage stage, ChainRule chain, int next, boolean met) {
    Link link = met ? stage.happened().get(next) : stage.happened().get(0);
    return signal(stage, chain, next, "met", link, link.time(), Level.NONE, !met);
  }

  private Signal signal(
      ChainStage stage,
      ChainRule chain,
      int next,
      String what,
      Link link,
      Instant until,
      Level level,
      boolean withdrawn) {
    ChainRule.Step step = chain.steps().get(next);
    String track = stage.id() + "/" + step.name();
    List<String> evidence = new ArrayList<>();
    stage.happened().forEach(happened -> evidence.add(happened.event()));
    return new Signal(
        track + "/" + what,
        step.hazard(),
        stage.township(),
        withdrawn,
        track,
        link.time(),
        until,
        level,
        Basis.EXPECTED,
        chain.name(),
        chain.version(),
        link.nextProbability(),
        why(chain, link, step),
        Text.NONE,
        evidence.subList(0, Math.min(next, evidence.size())),
        stage.arrived());
  }

  private Text why(ChainRule chain, Link link, ChainRule.Step step) {
    Text happened = rules.hazard(link.hazard()).title();
    Text next = rules.hazard(step.hazard()).title();
    String odds = Expectation.percent(link.nextProbability());
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
