package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import java.util.HashMap;
import java.util.Map;

/** Makes the bytes that a source of the synthetic prefecture sends. */
public final class SyntheticSender {
  private final Map<String, Feed> feeds = new HashMap<>();

  public SyntheticSender(Feeds feeds) {
    feeds.all().forEach(feed -> this.feeds.put(feed.name(), feed));
  }

  /** A record for Kafka: of the register, each entry has a key of its own. */
  Play play(Report report) {
    String key = isEntry(report) ? keyOfEntry(report) : report.source();
    return new Play(feeds.get(report.feed()), report.arrival(), key, bytes(report));
  }

  static boolean isEntry(Report report) {
    return report.feed().equals(Prefecture.REGISTER);
  }

  private static String keyOfEntry(Report entry) {
    return "%s/%s/%s".formatted(entry.fields().get("feed"), entry.source(), entry.time());
  }

  /** A report as it comes in: as its feed file wants it, but for what happened on the way. */
  public byte[] bytes(Report report) {
    Feed feed = feeds.get(report.feed());
    return report.sent(JsonEncoder.encode(feed, report.time(), report.fields()));
  }
}
