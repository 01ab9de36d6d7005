package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.jobs.stack.StackException;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Hands records to Kafka under the time of their arrival, without waiting for each. That one was
 * refused is said by the next call, and at the latest by {@link #flush}.
 */
final class Outbox implements AutoCloseable {
  private final KafkaAddress kafka;
  private final KafkaProducer<String, byte[]> producer;
  private final AtomicReference<Exception> refused = new AtomicReference<>();

  Outbox(KafkaAddress kafka) {
    this.kafka = kafka;
    Properties properties = kafka.properties();
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    // A broker may tell of a new partition before it takes anything for it. If the first batch were
    // refused and the second, already under way, were not, the first would be out of order for
    // ever.
    properties.put("max.in.flight.requests.per.connection", "1");
    producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Sends a record into the topic of its feed.
   *
   * @throws StackException if an earlier one was refused
   */
  void send(Play play) {
    String topic = kafka.topics().of(play.feed());
    hand(new ProducerRecord<>(topic, null, kafkaTime(play.time()), play.key(), play.value()));
  }

  /** Promises, on the first so many partitions of a feed, that nothing older is to come. */
  void beat(Feed feed, int partitions, Instant at) {
    String topic = kafka.topics().of(feed);
    for (int partition = 0; partition < partitions; partition++) {
      hand(new ProducerRecord<>(topic, partition, kafkaTime(at), null, new byte[0]));
    }
  }

  private void hand(ProducerRecord<String, byte[]> record) {
    requireNoneRefused();
    Future<RecordMetadata> unused =
        producer.send(record, (stored, failure) -> refused.compareAndSet(null, failure));
  }

  /** Returns when the broker has every record. */
  void flush() {
    producer.flush();
    requireNoneRefused();
  }

  private void requireNoneRefused() {
    if (refused.get() != null) {
      throw new StackException("Kafka did not take a record: " + refused.get().getMessage());
    }
  }

  /** The times of Kafka begin in 1970. */
  private static long kafkaTime(Instant time) {
    return Math.max(0, time.toEpochMilli());
  }

  @Override
  public void close() {
    producer.close();
  }
}
