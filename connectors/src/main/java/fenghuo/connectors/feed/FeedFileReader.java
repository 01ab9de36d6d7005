package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.Checks;
import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.Link;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feed.Says;
import fenghuo.connectors.feed.Feed.Trust;
import fenghuo.connectors.feed.Feed.Updates;
import fenghuo.model.Quantity;
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
  private static final double MOST = 1e9;
  private static final double LEAST_TIMES = 1e-9;
  private static final int LONGEST_LABEL = 200;

  /** Who else tells where a source stands. */
  private enum Place {
    REGISTRY
  }

  private FeedFileReader() {}

  static Feed read(String name, Entry file) {
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
        "reach-km",
        "says",
        "readings",
        "labels");
    file.get("source").text();
    file.get("version").count();
    Feed feed = feed(name, file);
    Set<String> seen = new HashSet<>();
    for (String field : feed.fields()) {
      if (!field.isEmpty() && !seen.add(field)) {
        file.fault("the field " + field + " is named twice");
      }
    }
    return feed;
  }

  private static Feed feed(String name, Entry file) {
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
        file.get("reach-km").number(0, FARTHEST_KM) * METRES,
        says(file.get("says")),
        file.find("readings").map(FeedFileReader::readings).orElse(List.of()),
        file.find("labels").map(FeedFileReader::labels).orElse(List.of()));
  }

  private static String topic(Entry topic) {
    String name = topic.text();
    if (!name.isEmpty() && !TOPIC.matcher(name).matches()) {
      topic.fault("must be letters, digits, '.', '_' and '-', at most 180; was " + name);
    }
    return name;
  }

  private static Text title(Entry title) {
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

  private static List<ReadingField> readings(Entry block) {
    List<ReadingField> readings = new ArrayList<>();
    Set<Quantity> seen = new HashSet<>();
    for (Map.Entry<String, Entry> field : block.entries().entrySet()) {
      ReadingField reading = reading(field.getKey(), field.getValue());
      if (!seen.add(reading.quantity())) {
        field.getValue().fault("is a second field for " + reading.quantity());
      }
      readings.add(reading);
    }
    return readings;
  }

  private static ReadingField reading(String name, Entry field) {
    field.allowing(
        "quantity",
        "least",
        "most",
        "optional",
        "otherwise",
        "times",
        "usual",
        "step",
        "within",
        "stuck",
        "counter");
    double least = field.get("least").number(-MOST, MOST);
    double most = field.get("most").number(least, MOST);
    boolean optional = field.find("optional").map(Entry::truth).orElse(false);
    double otherwise =
        field.find("otherwise").map(entry -> entry.number(least, most)).orElse(Double.NaN);
    boolean required = !optional && Double.isNaN(otherwise);
    Quantity quantity = field.get("quantity").oneOf(Quantity.class);
    double times = field.find("times").map(entry -> entry.number(LEAST_TIMES, MOST)).orElse(1.0);
    Checks checks = checks(field, least, most);
    return new ReadingField(name, quantity, least, most, required, otherwise, times, checks);
  }

  private static Checks checks(Entry field, double least, double most) {
    List<Entry> usual = field.find("usual").map(Entry::items).orElse(List.of());
    if (field.find("usual").isPresent() && usual.size() != 2) {
      field.get("usual").fault("must be the least and the most that is usual, like [0, 50]");
    }
    boolean hasUsual = usual.size() == 2;
    boolean hasStep = field.find("step").isPresent();
    if (hasStep != field.find("within").isPresent()) {
      field.fault("needs step and within both, or neither");
    }
    double usualLeast = hasUsual ? usual.get(0).number(least, most) : least;
    return new Checks(
        usualLeast,
        hasUsual ? usual.get(1).number(usualLeast, most) : most,
        field.find("step").map(step -> step.number(0, MOST)).orElse(Double.POSITIVE_INFINITY),
        field.find("within").map(entry -> entry.duration().toSeconds()).orElse(1L),
        field.find("stuck").map(entry -> entry.duration().toSeconds()).orElse(0L),
        field.find("counter").map(Entry::truth).orElse(false));
  }

  private static List<LabelField> labels(Entry block) {
    List<LabelField> labels = new ArrayList<>();
    for (Map.Entry<String, Entry> field : block.entries().entrySet()) {
      labels.add(label(field.getKey(), field.getValue()));
    }
    return labels;
  }

  private static LabelField label(String name, Entry field) {
    field.allowing("one-of", "required", "longest");
    List<String> words = new ArrayList<>();
    field.find("one-of").ifPresent(list -> list.items().forEach(word -> words.add(word.text())));
    boolean required = field.find("required").map(Entry::truth).orElse(false);
    int longest = field.find("longest").map(Entry::count).orElse(LONGEST_LABEL);
    return new LabelField(name, words, required, longest);
  }
}
