package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.Reached;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Room 5: from what reached a township to the chains under way there, on arrival. */
public final class Chains {
  private Chains() {}

  /**
   * Follows every chain in every township.
   *
   * @param keep how far behind the watermark an event may be and still count
   */
  public static DataStream<ChainStage> follow(
      DataStream<Reached> reached, List<ChainRule> rules, Duration keep) {
    return reached
        .keyBy(Reached::township)
        .process(new ChainFunction(rules, keep))
        .name("chains")
        .uid("chains");
  }
}
