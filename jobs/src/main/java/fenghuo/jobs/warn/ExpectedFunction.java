package fenghuo.jobs.warn;

import fenghuo.model.Basis;
import fenghuo.model.ChainStage;
import fenghuo.model.Expected;
import fenghuo.model.Level;
import fenghuo.model.Signal;
import fenghuo.model.Text;
import fenghuo.rules.Rulebook;
import fenghuo.rules.hazard.HazardRule;
import java.time.Instant;
import java.util.Optional;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * A chain under way is a reason to warn of its next link, from the moment the link before it
 * happened until its window closes or it happens itself.
 *
 * <p>Every stage says all that it expects anew, and withdraws what an earlier one said; so nothing
 * need be remembered of the stage before, and a chain that is taken back takes all its reasons
 * back. What is too unlikely to warn of, and what speaks of a hazard that has no rule any more, is
 * withdrawn as well.
 */
final class ExpectedFunction implements FlatMapFunction<ChainStage, Signal> {
  private static final long serialVersionUID = 1L;

  private final Rulebook rules;

  ExpectedFunction(Rulebook rules) {
    this.rules = rules;
  }

  @Override
  public void flatMap(ChainStage stage, Collector<Signal> out) {
    for (Expected expected : stage.expected()) {
      out.collect(signal(stage, expected));
    }
  }

  private Signal signal(ChainStage stage, Expected expected) {
    Level level = rules.expectedAt(expected.probability());
    Optional<HazardRule> before = rules.findHazard(expected.after());
    Optional<HazardRule> next = rules.findHazard(expected.hazard());
    if (expected.withdrawn() || level == Level.NONE || before.isEmpty() || next.isEmpty()) {
      return signal(stage, expected, Level.NONE, Text.NONE).takenBack();
    }
    Text why = why(stage, expected, before.get().title(), next.get().title());
    return signal(stage, expected, level, why);
  }

  private static Signal signal(ChainStage stage, Expected expected, Level level, Text why) {
    Instant until = level == Level.NONE ? expected.from() : expected.until();
    return new Signal(
        expected.id(),
        expected.hazard(),
        stage.township(),
        false,
        expected.id(),
        expected.from(),
        until,
        level,
        Basis.EXPECTED,
        stage.chain(),
        stage.version(),
        expected.probability(),
        why,
        Text.NONE,
        expected.evidence(),
        expected.arrived());
  }

  private static Text why(ChainStage stage, Expected expected, Text happened, Text next) {
    String odds = Expectation.percent(expected.probability());
    return new Text(
        "已发生%s，%s内可能发生%s（概率约%s）：%s"
            .formatted(
                happened.zh(),
                Expectation.zhSpan(expected.withinSeconds()),
                next.zh(),
                odds,
                stage.reason().zh()),
        "%s happened; %s possible within %s (about %s): %s"
            .formatted(
                happened.en(),
                next.en(),
                Expectation.enSpan(expected.withinSeconds()),
                odds,
                stage.reason().en()));
  }
}
