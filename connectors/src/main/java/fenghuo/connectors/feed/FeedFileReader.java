package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.Link;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feed.Registers;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feed.Says;
import fenghuo.connectors.feed.Feed.Trust;
import fenghuo.connectors.feed.Feed.Updates;
import fenghuo.model.Text;
import fenghuo.policy.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a feed file; every fault goes to the entries' {@link fenghuo.policy.Faults}. */
final class FeedFileReader {
  /** What Kafka allows, less what a replay puts before it. */
  private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,180}");

  private static final double FARTHEST_KM = 20_000;
  private static final double METRES = 1_000;
  private static final int LONGEST_LABEL = 200;

  /** Who else tells where a source stands. */
  private enum Place {
    REGISTRY
  }

  private FeedFileReader() {}

  static Feed read(String name, Entry file) {
    return file.find("derived").isPresent() ? DerivedReader.read(name, file) : sent(name, file);
  }

  private static Feed sent(String name, Entry file) {
    file.allowing(
        "title",
        "source",
        "version",
        "topic",
        "decoder",
        "lateness",
        "revisable",
        "ahead",
        "sampling",
        "trust",
        "link",
        "updates",
        "reports",
        "registers",
        "reach-km",
        "says",
        "readings",
        "contradictions",
        "labels");
    file.get("source").text();
    file.get("version").count();
    Feed feed = feed(name, file);
    if (feed.reports() == Reports.REGULARLY && feed.samplingSeconds() == 0) {
      file.fault("reports regularly, so it needs sampling: how often");
    }
    RegisterCheck.check(feed, file);
    Set<String> seen = new HashSet<>();
    for (String field : feed.fields()) {
      if (!field.isEmpty() && !seen.add(field)) {
        file.fault("the field " + field + " is named twice");
      }
    }
    return feed;
  }

  private static Feed feed(String name, Entry file) {
    List<ReadingField> readings =
        file.find("readings").map(ReadingsReader::readings).orElse(List.of());
    return new Feed(
        name,
        title(file.get("title")),
        topic(file.get("topic")),
        decoder(file.get("decoder")),
        file.get("lateness").duration().toSeconds(),
        file.find("revisable").map(entry -> entry.duration().toSeconds()).orElse(0L),
        file.get("ahead").duration().toSeconds(),
        file.find("sampling").map(entry -> entry.duration().toSeconds()).orElse(0L),
        file.get("trust").oneOf(Trust.class),
        file.get("link").oneOf(Link.class),
        file.get("updates").oneOf(Updates.class),
        file.get("reports").oneOf(Reports.class),
        file.find("registers").map(of -> of.oneOf(Registers.class)).orElse(Registers.NOTHING),
        Derivation.NONE,
        file.get("reach-km").number(0, FARTHEST_KM) * METRES,
        says(file.get("says")),
        readings,
        ReadingsReader.contradictions(file, readings),
        file.find("labels").map(FeedFileReader::labels).orElse(List.of()));
  }

  private static String topic(Entry topic) {
    String name = topic.text();
    if (!name.isEmpty() && !TOPIC.matcher(name).matches()) {
      topic.fault("must be letters, digits, '.', '_' and '-', at most 180; was " + name);
    }
    return name;
  }

  static Text title(Entry title) {
    title.allowing("zh", "en");
    return new Text(title.get("zh").text(), title.get("en").text());
  }

  private static String decoder(Entry decoder) {
    String name = decoder.text();
    if (!name.isEmpty() && !Decoders.isKnown(name)) {
      decoder.fault("no decoder is named " + name + "; there are " + Decoders.names());
    }
    return name;
  }

  private static Says says(Entry says) {
    says.allowing("source", "time", "lon", "lat", "place", "revision");
    boolean isRegistered = says.find("place").isPresent();
    if (isRegistered) {
      says.get("place").oneOf(Place.class);
      List.of("lon", "lat").forEach(key -> says.find(key).ifPresent(FeedFileReader::isTwice));
    }
    return new Says(
        says.get("source").text(),
        says.get("time").text(),
        isRegistered ? "" : says.get("lon").text(),
        isRegistered ? "" : says.get("lat").text(),
        says.get("revision").text());
  }

  private static void isTwice(Entry position) {
    position.fault("is told by the register already, as place says");
  }

  static List<LabelField> labels(Entry block) {
    List<LabelField> labels = new ArrayList<>();
    for (Map.Entry<String, Entry> field : block.entries().entrySet()) {
      labels.add(label(field.getKey(), field.getValue()));
    }
    return labels;
  }

  private static LabelField label(String name, Entry field) {
    field.allowing("one-of", "required", "longest", "personal");
    List<String> words = new ArrayList<>();
    field.find("one-of").ifPresent(list -> list.items().forEach(word -> words.add(word.text())));
    boolean required = field.find("required").map(Entry::truth).orElse(false);
    int longest = field.find("longest").map(Entry::count).orElse(LONGEST_LABEL);
    boolean personal = field.find("personal").map(Entry::truth).orElse(false);
    return new LabelField(name, words, required, longest, personal);
  }
}
