package fenghuo.connectors.kafka;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the topics. A prefix keeps a replay apart from what is live.
 *
 * @param prefix before every name; empty for the live topics
 */
public record Topics(String prefix) implements Serializable {

  public String of(Feed feed) {
    return prefix + feed.topic();
  }

  public String warnings() {
    return prefix + "warnings";
  }

  public String asides() {
    return prefix + "asides";
  }

  /** Every topic that a job with these feeds reads or writes. */
  public List<String> all(Feeds feeds) {
    List<String> all = new ArrayList<>();
    feeds.all().forEach(feed -> all.add(of(feed)));
    all.add(warnings());
    all.add(asides());
    return all;
  }
}
