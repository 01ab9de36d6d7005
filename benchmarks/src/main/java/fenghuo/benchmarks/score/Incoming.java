package fenghuo.benchmarks.score;

import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import fenghuo.jobs.replay.SyntheticSender;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The reports of a plan, decoded one after the other; its position tells each by its number. */
final class Incoming implements Iterator<Arrival>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Feeds feeds;
  private final Places places;
  private final Plan plan;
  private transient Prefecture prefecture;
  private transient SyntheticSender sender;
  private transient Map<String, Decoder> decoders;
  private transient int number;

  Incoming(Feeds feeds, Places places, Plan plan) {
    this.feeds = feeds;
    this.places = places;
    this.plan = plan;
  }

  private void begin() {
    prefecture = Prefecture.of(plan, places, mishap -> {});
    sender = new SyntheticSender(feeds);
    decoders = new HashMap<>();
    feeds.sent().all().forEach(feed -> decoders.put(feed.name(), Decoders.of(feed)));
  }

  @Override
  public boolean hasNext() {
    if (prefecture == null) {
      begin();
    }
    return prefecture.hasNext();
  }

  @Override
  public Arrival next() {
    if (prefecture == null) {
      begin();
    }
    Report report = prefecture.next();
    var arrived = new Arrived(report.feed(), Integer.toString(number++), report.arrival());
    return decoders.get(report.feed()).decode(arrived, sender.bytes(report));
  }
}
