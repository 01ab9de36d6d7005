package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.jobs.stack.StackException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends a playlist into its topics, in time order and at a speed. A heartbeat goes to every
 * partition of every feed, so that a feed with nothing to say holds nobody up, and the last one
 * closes the story at the same moment in every run.
 */
final class Player implements AutoCloseable {
  private final KafkaAddress kafka;
  private final Feeds feeds;
  private final Map<String, Integer> partitions;
  private final KafkaProducer<String, byte[]> producer;
  private final AtomicReference<Exception> refused = new AtomicReference<>();

  /** Who is told how far it has come. */
  interface Listener {
    void played(Instant time, int records);
  }

  /**
   * @param partitions how many each topic has
   */
  Player(KafkaAddress kafka, Feeds feeds, Map<String, Integer> partitions) {
    this.kafka = kafka;
    this.feeds = feeds;
    this.partitions = partitions;
    Properties properties = kafka.properties();
    properties.put("acks", "all");
    properties.put("enable.idempotence", "true");
    producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }

  /** Plays it all; returns when the broker has every record. */
  void play(Playlist list, Speed speed, Listener listener) throws InterruptedException {
    Iterator<Instant> beats = list.beats().iterator();
    Instant beat = beats.next();
    Instant now = list.from();
    int records = 0;
    for (Play play : list.plays()) {
      TimeUnit.MILLISECONDS.sleep(speed.pause(now, play.time()).toMillis());
      for (; beats.hasNext() && !beat.isAfter(play.time()); beat = beats.next()) {
        beat(beat);
      }
      now = play.time();
      send(play);
      listener.played(now, ++records);
    }
    TimeUnit.MILLISECONDS.sleep(speed.pause(now, list.to()).toMillis());
    for (; beats.hasNext(); beat = beats.next()) {
      beat(beat);
    }
    beat(list.to());
    finish();
    listener.played(list.to(), records);
  }

  /** Plays what is belated, all at once. */
  void playBelated(Playlist list) {
    list.belated().forEach(this::send);
    finish();
  }

  private void finish() {
    producer.flush();
    if (refused.get() != null) {
      throw new StackException("Kafka did not take a record: " + refused.get().getMessage());
    }
  }

  private void send(Play play) {
    String topic = kafka.topics().of(play.feed());
    hand(new ProducerRecord<>(topic, null, kafkaTime(play.time()), play.key(), play.value()));
  }

  /** The times of Kafka begin in 1970. */
  private static long kafkaTime(Instant time) {
    return Math.max(0, time.toEpochMilli());
  }

  /** Promises, on every partition of every feed, that nothing older is to come. */
  void beat(Instant at) {
    for (Feed feed : feeds.sent().all()) {
      String topic = kafka.topics().of(feed);
      for (int partition = 0; partition < partitions.get(topic); partition++) {
        hand(new ProducerRecord<>(topic, partition, kafkaTime(at), null, new byte[0]));
      }
    }
  }

  private void hand(ProducerRecord<String, byte[]> record) {
    Future<RecordMetadata> unused =
        producer.send(record, (stored, failure) -> refused.compareAndSet(null, failure));
  }

  @Override
  public void close() {
    producer.close();
  }
}
