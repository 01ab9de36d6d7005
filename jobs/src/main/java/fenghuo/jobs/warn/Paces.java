package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.rules.hazard.Pace;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How the observations of every feed come, as its file says. */
final class Paces {
  private Paces() {}

  static Map<String, Pace> of(Feeds feeds) {
    Map<String, Pace> paces = new HashMap<>();
    for (Feed feed : feeds.all()) {
      Duration keep = Duration.ofSeconds(feed.keepSeconds());
      paces.put(feed.name(), new Pace(keep, Duration.ofSeconds(feed.samplingSeconds())));
    }
    return paces;
  }
}
