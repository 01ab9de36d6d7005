package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.datasets.synthetic.Report;
import java.util.HashMap;
import java.util.Map;

/** Makes the bytes that a source of the synthetic prefecture sends. */
public final class SyntheticSender {
  private final Map<String, Feed> feeds = new HashMap<>();

  public SyntheticSender(Feeds feeds) {
    feeds.all().forEach(feed -> this.feeds.put(feed.name(), feed));
  }

  /** A report as it comes in: as its feed file wants it, but for what happened on the way. */
  public byte[] bytes(Report report) {
    Feed feed = feeds.get(report.feed());
    return report.sent(JsonEncoder.encode(feed, report.time(), report.fields()));
  }
}
