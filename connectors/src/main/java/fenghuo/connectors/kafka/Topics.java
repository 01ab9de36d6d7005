package fenghuo.connectors.kafka;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names of the topics. A prefix keeps a replay apart from what is live.
 *
 * @param prefix before every name; empty for the live topics
 */
public record Topics(String prefix) implements Serializable {

  private static final String WARNINGS = "warnings";
  private static final String ASIDES = "asides";

  /** The topics that the engine writes, without a prefix. */
  public static final Set<String> WRITTEN = Set.of(WARNINGS, ASIDES);

  /** The topic of a feed that comes in from outside. */
  public String of(Feed feed) {
    if (feed.isDerived()) {
      throw new IllegalStateException(feed.name() + " is made by the engine: it has no topic");
    }
    return prefix + feed.topic();
  }

  public String warnings() {
    return prefix + WARNINGS;
  }

  public String asides() {
    return prefix + ASIDES;
  }

  /** Those of registers, which keep the newest record of each key. */
  public List<String> registers(Feeds feeds) {
    return feeds.all().stream()
        .filter(feed -> feed.reports() == Reports.REGISTER)
        .map(this::of)
        .toList();
  }

  /** Every topic that a job with these feeds reads or writes. */
  public List<String> all(Feeds feeds) {
    List<String> all = new ArrayList<>();
    feeds.sent().all().forEach(feed -> all.add(of(feed)));
    all.add(warnings());
    all.add(asides());
    return all;
  }
}
