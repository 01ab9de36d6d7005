package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Located;
import fenghuo.model.SourceHealth;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;

/**
 * Between rooms 2 and 3: says of each value how far it is believed, and why not. Drops nothing;
 * what does not count is left out where hazards are graded, and stands in the table {@code
 * observations} with its flag.
 */
public final class Check {
  private Check() {}

  public static DataStream<Located> flagged(DataStream<Located> located, Feeds feeds, Norms norms) {
    return DataStreamUtils.reinterpretAsKeyedStream(located, Check::origin)
        .process(new QualityFunction(feeds, norms))
        .name("quality")
        .uid("quality");
  }

  /** How the sources do that ought to report regularly. */
  public static DataStream<SourceHealth> health(DataStream<Located> checked, Feeds feeds) {
    return DataStreamUtils.reinterpretAsKeyedStream(checked, Check::origin)
        .process(new HealthFunction(feeds))
        .name("health")
        .uid("health");
  }

  private static String origin(Located located) {
    return located.observation().origin();
  }
}
