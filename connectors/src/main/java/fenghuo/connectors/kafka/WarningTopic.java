package fenghuo.connectors.kafka;

import fenghuo.connectors.json.Json;
import fenghuo.model.Aside;
import fenghuo.model.WarningMessage;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Room 7, the alert path: every message about a warning goes to the topic {@code warnings} as JSON,
 * under its warning's id, at once. At least once: a message that is sent again after a crash has
 * the same id, and waiting for transactions would hold every warning back until the next
 * checkpoint.
 */
public final class WarningTopic {
  private WarningTopic() {}

  public static KafkaSink<WarningMessage> warnings(KafkaAddress kafka) {
    return sink(kafka, new WarningRecords(kafka.topics().warnings()));
  }

  /** What could not go on, under its position. */
  public static KafkaSink<Aside> asides(KafkaAddress kafka) {
    return sink(kafka, new AsideRecords(kafka.topics().asides()));
  }

  private static <T> KafkaSink<T> sink(
      KafkaAddress kafka, KafkaRecordSerializationSchema<T> records) {
    Properties properties = kafka.properties();
    properties.put("acks", "all");
    properties.put("linger.ms", "0");
    KafkaSinkBuilder<T> builder = KafkaSink.builder();
    return builder
        .setKafkaProducerConfig(properties)
        .setBootstrapServers(kafka.bootstrap())
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .setRecordSerializer(records)
        .build();
  }

  /** How a message becomes a record. */
  private record WarningRecords(String topic)
      implements KafkaRecordSerializationSchema<WarningMessage> {
    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        WarningMessage message, KafkaSinkContext context, Long time) {
      byte[] key = Json.bytes(message.warning().id());
      return new ProducerRecord<>(topic, key, Json.message(message));
    }
  }

  /** How an aside becomes a record. */
  private record AsideRecords(String topic) implements KafkaRecordSerializationSchema<Aside> {
    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        Aside aside, KafkaSinkContext context, Long time) {
      return new ProducerRecord<>(topic, Json.bytes(aside.position()), Json.aside(aside));
    }
  }
}
