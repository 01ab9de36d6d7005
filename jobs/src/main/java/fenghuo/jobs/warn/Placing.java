package fenghuo.jobs.warn;

import fenghuo.connectors.feed.AsideText;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** In which township an observation lies, and whether it lies near enough to matter. */
public final class Placing implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Feed> feeds = new HashMap<>();
  private final Places places;
  private transient TownshipIndex index;

  public Placing(Feeds feeds, Places places) {
    feeds.all().forEach(feed -> this.feeds.put(feed.name(), feed));
    this.places = places;
  }

  /** Makes the index ready, once for the process. */
  public void open() {
    index = TownshipIndex.of(places);
  }

  Feed feedOf(Observation observation) {
    return feeds.get(observation.feed());
  }

  /** Whether there is such a feed, and it leaves places to the register. */
  boolean asksTheRegister(String name) {
    Feed feed = feeds.get(name);
    return feed != null && !feed.says().isPlaced();
  }

  /** Passes on an observation with its township, or says that it lies too far outside. */
  public void locate(
      Observation observation, Arrived arrived, Consumer<Located> out, Consumer<Aside> asides) {
    Optional<String> township = index.townshipAt(observation.lon(), observation.lat());
    if (township.isEmpty()) {
      double reach = feedOf(observation).reachMetres();
      double metres = index.metresToPrefecture(observation.lon(), observation.lat());
      if (reach == 0 || metres > reach) {
        String detail = "%.1f km outside the prefecture".formatted(metres / 1_000);
        asides.accept(aside(Reason.OUTSIDE, observation, arrived, detail));
        return;
      }
    }
    out.accept(new Located(observation, township.orElse(""), arrived));
  }

  Aside aside(Reason reason, Observation observation, Arrived arrived, String detail) {
    return aside(reason, new Located(observation, "", arrived), detail, feedOf(observation));
  }

  static Aside aside(Reason reason, Located located, String detail, Feed feed) {
    String raw = AsideText.of(located.observation(), feed);
    return Aside.of(Room.ADMIT, reason, located.arrived(), detail, raw);
  }
}
