package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.KafkaAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Sends a playlist into its topics, in time order and at a speed. A heartbeat goes to every
 * partition of every feed, so that a feed with nothing to say holds nobody up, and the last one
 * closes the story at the same moment in every run.
 */
final class Player implements AutoCloseable {
  private final Map<Feed, Integer> partitions = new HashMap<>();
  private final Outbox outbox;

  /** Who is told how far it has come. */
  interface Listener {
    void played(Instant time, int records);
  }

  /**
   * @param partitions how many each topic has
   */
  Player(KafkaAddress kafka, Feeds feeds, Map<String, Integer> partitions) {
    for (Feed feed : feeds.sent().all()) {
      this.partitions.put(feed, partitions.get(kafka.topics().of(feed)));
    }
    outbox = new Outbox(kafka);
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
      outbox.send(play);
      listener.played(now, ++records);
    }
    TimeUnit.MILLISECONDS.sleep(speed.pause(now, list.to()).toMillis());
    for (; beats.hasNext(); beat = beats.next()) {
      beat(beat);
    }
    beat(list.to());
    outbox.flush();
    listener.played(list.to(), records);
  }

  /** Plays what is belated, all at once. */
  void playBelated(Playlist list) {
    list.belated().forEach(outbox::send);
    outbox.flush();
  }

  /** Promises, on every partition of every feed, that nothing older is to come. */
  void beat(Instant at) {
    partitions.forEach((feed, count) -> outbox.beat(feed, count, at));
  }

  @Override
  public void close() {
    outbox.close();
  }
}
