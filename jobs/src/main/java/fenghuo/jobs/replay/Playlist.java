package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.datasets.story.Story;
import fenghuo.datasets.story.StoryRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is to be played, in time order, and when heartbeats say that no feed has anything older.
 *
 * @param belated what comes only when all the rest has come through: were it among the rest, how
 *     far the job has come at that moment would decide whether it is late
 */
record Playlist(Instant from, Instant to, List<Play> plays, List<Play> belated) {
  private static final int MOST_BEATS = 300;
  private static final Duration SHORTEST_BEAT = Duration.ofMinutes(10);

  Playlist {
    plays = new ArrayList<>(plays);
    plays.sort(Comparator.comparing(Play::time));
    plays = List.copyOf(plays);
    belated = List.copyOf(belated);
  }

  /** A playlist of which nothing is belated. */
  Playlist(Instant from, Instant to, List<Play> plays) {
    this(from, to, plays, List.of());
  }

  /** The names of the feeds that it plays: a replay reads no others. */
  SortedSet<String> feeds() {
    SortedSet<String> feeds = new TreeSet<>();
    plays.forEach(play -> feeds.add(play.feed().name()));
    belated.forEach(play -> feeds.add(play.feed().name()));
    return feeds;
  }

  int size() {
    return plays.size() + belated.size();
  }

  /** What is to be played, but for what is belated. */
  Progress.Stretch stretch() {
    return new Progress.Stretch(from, to, plays.size());
  }

  static Playlist of(Story story, Feeds feeds) {
    List<Play> plays = new ArrayList<>();
    for (StoryRecord record : story.records()) {
      Feed feed = feeds.named(record.feed());
      String key = String.valueOf(record.fields().get(feed.says().source()));
      byte[] value = JsonEncoder.encode(feed, record.time(), record.fields());
      plays.add(new Play(feed, record.time(), key, value));
    }
    return new Playlist(story.from(), story.to(), plays);
  }

  /** The times of the heartbeats, the end included. */
  List<Instant> beats() {
    Duration beat = Duration.between(from, to).dividedBy(MOST_BEATS);
    beat = beat.compareTo(SHORTEST_BEAT) < 0 ? SHORTEST_BEAT : beat;
    List<Instant> beats = new ArrayList<>();
    for (Instant at = from; at.isBefore(to); at = at.plus(beat)) {
      beats.add(at);
    }
    beats.add(to);
    return beats;
  }
}
