package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.Registers;
import fenghuo.policy.Entry;
import fenghuo.policy.PolicyFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether feed files go together. Each is added once; its own faults are noted elsewhere. */
final class FeedsCheck {
  private final Map<String, String> fileByTopic = new HashMap<>();
  private final Map<Registers, String> fileByRegister = new EnumMap<>(Registers.class);
  private final List<Asking> asking = new ArrayList<>();

  /** A feed whose records do not tell their place, and where its file says so. */
  private record Asking(Feed feed, Entry place) {}

  /** Notes what of a feed is another's already. */
  void add(PolicyFile file, Entry entry, Feed feed) {
    String other = fileByTopic.putIfAbsent(feed.topic(), file.file());
    if (other != null && !feed.topic().isEmpty()) {
      entry.get("topic").fault(feed.topic() + " is the topic of " + other + " too");
    }
    if (feed.registers() != Registers.NOTHING) {
      String twin = fileByRegister.putIfAbsent(feed.registers(), file.file());
      if (twin != null) {
        entry.get("registers").fault("there is such a register already: " + twin);
      }
    }
    entry
        .find("says")
        .flatMap(says -> says.find("place"))
        .ifPresent(place -> asking.add(new Asking(feed, place)));
  }

  /** Notes which of the feeds that are read ask a register of stations, where none is read. */
  void checkPlaces(Collection<Feed> read) {
    if (read.stream().anyMatch(feed -> feed.registers() == Registers.STATIONS)) {
      return;
    }
    for (Asking one : asking) {
      if (read.contains(one.feed())) {
        one.place().fault("no register of stations is among the feeds that are read");
      }
    }
  }
}
