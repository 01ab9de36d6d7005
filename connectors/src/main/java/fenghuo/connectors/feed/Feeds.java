package fenghuo.connectors.feed;

import fenghuo.policy.Entry;
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
import java.util.Optional;

/** Every monitoring stream: those that the engine reads, and those that it makes of them. */
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
    return read(files, new FeedsCheck(), faults);
  }

  /**
   * Reads feed files for a job that reads some of the feeds; it is a fault too where one of these
   * asks the register of stations, and no such register is among them.
   *
   * @param folder where they are; none: the engine's own
   * @param names of those that the job reads; none: all of them
   */
  public static Feeds forJob(Optional<Path> folder, Collection<String> names, Faults faults) {
    List<PolicyFile> files =
        folder
            .map(own -> PolicyFolder.on(own, faults))
            .orElseGet(() -> PolicyFolder.of(Feeds.class, "feeds"));
    FeedsCheck check = new FeedsCheck();
    Feeds feeds = read(files, check, faults);
    check.checkPlaces(feeds.only(names).all());
    return feeds;
  }

  private static Feeds read(List<PolicyFile> files, FeedsCheck check, Faults faults) {
    List<Feed> feeds = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (PolicyFile file : files) {
      Entry entry = file.read(faults);
      Feed feed = FeedFileReader.read(file.name(), entry);
      check.add(file, entry, feed);
      feeds.add(feed);
      entries.add(entry);
    }
    DerivedCheck derived = new DerivedCheck(feeds);
    for (int i = 0; i < feeds.size(); i++) {
      if (feeds.get(i).isDerived()) {
        derived.check(feeds.get(i), entries.get(i));
      }
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

  /** Those that come in from outside, each by its topic. */
  public Feeds sent() {
    return new Feeds(all.stream().filter(feed -> !feed.isDerived()).toList());
  }

  /** Those that the engine makes. */
  public List<Feed> derived() {
    return all.stream().filter(Feed::isDerived).toList();
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
