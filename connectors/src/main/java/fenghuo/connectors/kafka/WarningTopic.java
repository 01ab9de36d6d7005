package fenghuo.connectors.kafka;

import fenghuo.connectors.json.Json;
import fenghuo.model.Aside;
import fenghuo.model.WarningMessage;
import java.util.Properties;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;

/**
 * Room 7, the alert path: every message about a warning goes to the topic {@code warnings} as JSON,
 * under its warning's id, at once. At least once: a message that is sent again after a crash has
 * the same id, and waiting for transactions would hold every warning back until the next
 * checkpoint.
 */
public final class WarningTopic {
  private WarningTopic() {}

  public static KafkaSink<WarningMessage> warnings(KafkaAddress kafka) {
    return sink(
        kafka,
        kafka.topics().warnings(),
        message -> Json.bytes(message.warning().id()),
        Json::message);
  }

  /** What could not go on, under its position. */
  public static KafkaSink<Aside> asides(KafkaAddress kafka) {
    return sink(kafka, kafka.topics().asides(), aside -> Json.bytes(aside.position()), Json::aside);
  }

  private static <T> KafkaSink<T> sink(
      KafkaAddress kafka, String topic, SerializationSchema<T> key, SerializationSchema<T> value) {
    Properties properties = kafka.properties();
    properties.put("acks", "all");
    properties.put("linger.ms", "0");
    properties.put("compression.type", "none");
    KafkaSinkBuilder<T> builder = KafkaSink.builder();
    return builder
        .setKafkaProducerConfig(properties)
        .setBootstrapServers(kafka.bootstrap())
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .setRecordSerializer(
            KafkaRecordSerializationSchema.<T>builder()
                .setTopic(topic)
                .setKeySerializationSchema(key)
                .setValueSerializationSchema(value)
                .build())
        .build();
  }
}
