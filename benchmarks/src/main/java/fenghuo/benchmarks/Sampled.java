package fenghuo.benchmarks;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.policy.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Made-up records of a feed in our own format: every reading it names, each well within its usual
 * limits and a little other than the one before, so that nothing is flagged.
 */
final class Sampled {
  /** After so many records of a source the same readings come again. */
  static final int VARIANTS = 8;

  /** Where the time stands in a record, and how long it is. */
  private static final int TIME_AT = "{'time':'".length();

  private static final Instant FIRST = Instant.parse("2020-06-26T00:00:00Z");

  private final Feed feed;

  private Sampled(Feed feed) {
    this.feed = feed;
  }

  static Sampled of(String feed) {
    Sampled sampled = new Sampled(Feeds.builtIn(new Faults()).named(feed));
    if (!sampled.feed.says().time().equals("time")) {
      throw new IllegalStateException("the time of " + feed + " stands under another name");
    }
    return sampled;
  }

  Feed feed() {
    return feed;
  }

  /** The moment of the nth report of every source. */
  static Instant moment(int report) {
    return FIRST.plusSeconds(60L * report);
  }

  /**
   * One record, of the first moment.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param variant from 0 to {@link #VARIANTS}
   */
  byte[] record(String source, double lon, double lat, int variant) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("time", FIRST.toString());
    record.put(feed.says().source(), source);
    if (feed.says().isPlaced()) {
      record.put(feed.says().lon(), lon);
      record.put(feed.says().lat(), lat);
    }
    for (ReadingField field : feed.readings()) {
      record.put(field.field(), value(field, variant));
    }
    feed.labels().forEach(label -> record.put(label.field(), "灵山寺"));
    return JsonEncoder.encode(feed, FIRST, record);
  }

  /** The same record, of the nth moment. */
  static byte[] at(int report, byte[] record) {
    byte[] moved = record.clone();
    byte[] time = moment(report).toString().getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(time, 0, moved, TIME_AT, time.length);
    return moved;
  }

  private static double value(ReadingField field, int variant) {
    double least = Math.max(field.least(), field.checks().usualLeast());
    double most = Math.min(field.most(), field.checks().usualMost());
    double step = field.checks().isCounter() ? 0 : 0.1 * variant;
    return Math.rint(Math.min(least, 0) + (most - Math.min(least, 0)) / 2) + step;
  }
}
