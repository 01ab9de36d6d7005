package fenghuo.connectors.kafka;

import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Every record becomes one arrival, by the decoder of its topic's feed; an empty one, a heartbeat.
 */
final class ArrivalSchema implements KafkaRecordDeserializationSchema<Arrival> {
  private static final long serialVersionUID = 1L;

  private final Map<String, Feed> feeds = new HashMap<>();
  private final Map<String, Decoder> decoders = new HashMap<>();

  ArrivalSchema(Feeds feeds, Topics topics) {
    for (Feed feed : feeds.sent().all()) {
      this.feeds.put(topics.of(feed), feed);
      this.decoders.put(topics.of(feed), Decoders.of(feed));
    }
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Arrival> out) {
    String position = record.topic() + "/" + record.partition() + "@" + record.offset();
    Instant at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
    var arrived = new Arrived(feeds.get(record.topic()).name(), position, at);
    out.collect(
        record.value() == null || record.value().length == 0
            ? Arrival.heartbeat(arrived)
            : decoders.get(record.topic()).decode(arrived, record.value()));
  }

  @Override
  public TypeInformation<Arrival> getProducedType() {
    return TypeInformation.of(Arrival.class);
  }
}
