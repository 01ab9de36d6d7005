package fenghuo.connectors.kafka;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrival;
import java.time.Duration;
import java.util.Properties;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Room 1: from the records of every feed's topic to arrivals; what the engine makes has none. One
 * source reads all topics; it decodes inside, so that each partition keeps its own event time.
 */
public final class FeedReader {
  private FeedReader() {}

  /**
   * Reads from the earliest record kept: without a checkpoint the state is made again from what the
   * topics hold, and rows are idempotent.
   *
   * @param group whose committed offsets show how far the job has come
   * @param idleness after which a partition that sends nothing is no longer waited for
   */
  public static DataStream<Arrival> read(
      StreamExecutionEnvironment environment,
      KafkaAddress kafka,
      Feeds feeds,
      String group,
      Duration idleness) {
    Properties properties = kafka.properties();
    KafkaSource<Arrival> source =
        KafkaSource.<Arrival>builder()
            .setProperties(properties)
            .setBootstrapServers(kafka.bootstrap())
            .setGroupId(group)
            .setTopics(feeds.sent().all().stream().map(kafka.topics()::of).toList())
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new ArrivalSchema(feeds, kafka.topics()))
            .build();
    return environment.fromSource(source, ArrivalClock.of(feeds, idleness), "feeds").uid("feeds");
  }
}
