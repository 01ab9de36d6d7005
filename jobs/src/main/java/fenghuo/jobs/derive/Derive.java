package fenghuo.jobs.derive;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Located;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamUtils;

/**
 * Beside the walk, between rooms 2 and 3: makes of what each station reports what has to be
 * reckoned from day to day. What comes out are observations of derived feeds, which go on like
 * others: to the hazards, and into the table {@code observations}.
 */
public final class Derive {
  private Derive() {}

  /**
   * The observations of derived feeds, each as soon as a report makes it whole, and again when a
   * late or revised report changes it; one that is no more comes again without a reading.
   *
   * @param checked by origin, as {@link fenghuo.jobs.quality.Check} leaves it
   */
  public static DataStream<Located> daily(DataStream<Located> checked, Feeds feeds) {
    return DataStreamUtils.reinterpretAsKeyedStream(
            checked, located -> located.observation().origin())
        .process(new DeriveFunction(feeds))
        .name("derive")
        .uid("derive");
  }
}
