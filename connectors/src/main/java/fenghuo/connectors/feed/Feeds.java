package fenghuo.connectors.feed;

import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.policy.PolicyFolder;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every monitoring stream that the engine reads. */
public record Feeds(List<Feed> all) implements Serializable {
  public Feeds {
    all = List.copyOf(all);
  }

  /** The feeds that come with the engine. */
  public static Feeds builtIn(Faults faults) {
    return read(PolicyFolder.of(Feeds.class, "feeds"), faults);
  }

  /** The feeds of a folder, instead of the engine's own. */
  public static Feeds from(Path folder, Faults faults) {
    return read(PolicyFolder.on(folder, faults), faults);
  }

  /** Reads feed files; whatever is wrong with any of them goes to the faults. */
  public static Feeds read(List<PolicyFile> files, Faults faults) {
    List<Feed> feeds = new ArrayList<>();
    Map<String, String> byTopic = new HashMap<>();
    for (PolicyFile file : files) {
      Feed feed = FeedFileReader.read(file.name(), file.read(faults));
      String other = byTopic.putIfAbsent(feed.topic(), file.file());
      if (other != null && !feed.topic().isEmpty()) {
        faults.add(file.file(), "topic: " + feed.topic() + " is the topic of " + other + " too");
      }
      feeds.add(feed);
    }
    return new Feeds(feeds);
  }

  /**
   * Some of these, in their order.
   *
   * @param names none: all of them
   */
  public Feeds only(Collection<String> names) {
    return names.isEmpty()
        ? this
        : new Feeds(all.stream().filter(feed -> names.contains(feed.name())).toList());
  }

  /** The feed of a name; an observation never carries one that is not there. */
  public Feed named(String name) {
    for (Feed feed : all) {
      if (feed.name().equals(name)) {
        return feed;
      }
    }
    throw new IllegalStateException("no feed is named " + name);
  }

  /** For each feed, how far behind the watermark its observations may be and still count. */
  public Map<String, Duration> keep() {
    Map<String, Duration> keep = new HashMap<>();
    all.forEach(feed -> keep.put(feed.name(), Duration.ofSeconds(feed.keepSeconds())));
    return keep;
  }

  /** The longest of them. */
  public Duration longestKeep() {
    return keep().values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }
}
