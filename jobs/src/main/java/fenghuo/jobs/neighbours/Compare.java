package fenghuo.jobs.neighbours;

import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Doubt;
import fenghuo.model.Located;
import fenghuo.model.SourceHealth;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Beside the walk, between rooms 2 and 3: what stations say beside those around them. It keeps no
 * observation back; what comes to light is told to the hazards, which look at their history again.
 */
public final class Compare {
  private Compare() {}

  /** Whose values are in doubt, and who fell silent while it rains around. */
  public record Compared(DataStream<Doubt> doubts, DataStream<SourceHealth> lost) {}

  public static Compared beside(DataStream<Located> checked, Feeds feeds, Norms norms) {
    SingleOutputStreamOperator<Doubt> doubts =
        checked
            .flatMap(new SayFunction(feeds, norms))
            .name("say")
            .uid("say")
            .keyBy(Saying::key)
            .process(new NeighbourFunction(feeds, norms))
            .name("neighbours")
            .uid("neighbours");
    return new Compared(doubts, doubts.getSideOutput(NeighbourFunction.LOST));
  }
}
