package fenghuo.jobs.warn;

import fenghuo.model.ChainStage;
import fenghuo.model.Reached;
import fenghuo.model.Signal;
import fenghuo.rules.Rulebook;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * From what happened in a township, and from what may happen next in its chains, to reasons to warn
 * it: each with a family, a colour and a time until which it stands.
 */
final class Grade {
  private Grade() {}

  static DataStream<Signal> signals(
      DataStream<Reached> reached, DataStream<ChainStage> stages, Rulebook rules) {
    DataStream<Signal> observed =
        reached.flatMap(new ObservedFunction(rules)).name("grade-observed").uid("grade-observed");
    DataStream<Signal> expected =
        stages.flatMap(new ExpectedFunction(rules)).name("grade-expected").uid("grade-expected");
    return observed.union(expected);
  }
}
