package fenghuo.rules.hazard;

import fenghuo.model.Aside;
import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.Located;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Room 3: from observations to hazard events, the moment a measure crosses a level. */
public final class Hazards {
  private Hazards() {}

  /** What was found, and what came too late to be measured. */
  public record Measured(DataStream<HazardChange> changes, DataStream<Aside> asides) {}

  /**
   * Measures every observation by every rule that watches it.
   *
   * @param doubts what others around a source say against it
   * @param paces of the feeds, by name
   */
  public static Measured measure(
      DataStream<Located> located,
      DataStream<Doubt> doubts,
      List<HazardRule> rules,
      Map<String, Pace> paces) {
    SingleOutputStreamOperator<HazardChange> changes =
        located
            .keyBy(Hazards::origin)
            .connect(doubts.keyBy(Doubt::origin))
            .process(new HazardFunction(rules, paces))
            .name("hazards")
            .uid("hazards");
    return new Measured(changes, changes.getSideOutput(HazardFunction.ASIDES));
  }

  private static String origin(Located located) {
    return located.observation().origin();
  }
}
