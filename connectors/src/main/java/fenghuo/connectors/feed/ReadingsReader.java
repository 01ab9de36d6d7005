package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.Checks;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.model.Quantity;
import fenghuo.policy.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a feed file says of readings; for {@link FeedFileReader}. */
final class ReadingsReader {
  private static final double MOST = 1e9;
  private static final double LEAST_TIMES = 1e-9;

  private ReadingsReader() {}

  /** The readings in the order of the file. */
  static List<ReadingField> readings(Entry block) {
    List<ReadingField> readings = new ArrayList<>();
    Set<Quantity> seen = new HashSet<>();
    for (Map.Entry<String, Entry> field : block.entries().entrySet()) {
      ReadingField reading = reading(field.getKey(), field.getValue());
      if (!seen.add(reading.quantity())) {
        field.getValue().fault("is a second field for " + reading.quantity());
      }
      readings.add(reading);
    }
    block.entries().values().forEach(field -> checkGrowth(field, seen));
    return readings;
  }

  private static void checkGrowth(Entry field, Set<Quantity> seen) {
    Optional<Quantity> growth = field.find("counter").map(entry -> entry.oneOf(Quantity.class));
    if (growth.isPresent() && !seen.contains(growth.get())) {
      field.get("counter").fault("is no reading of this feed: " + growth.get());
    }
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
        field.find("counter").map(entry -> entry.oneOf(Quantity.class)).orElse(null));
  }

  /** Which readings do not go together. */
  static List<Contradiction> contradictions(Entry file, List<ReadingField> readings) {
    List<Contradiction> contradictions = new ArrayList<>();
    for (Entry entry : file.find("contradictions").map(Entry::items).orElse(List.of())) {
      entry.allowing("field", "above", "though", "below", "below-field");
      boolean isBelowOther = entry.find("below-field").isPresent();
      Optional<Quantity> first = quantityOf(entry.get("field"), readings);
      Optional<Quantity> other =
          quantityOf(entry.get(isBelowOther ? "below-field" : "though"), readings);
      double above = isBelowOther ? Double.NaN : entry.get("above").number(-MOST, MOST);
      double below = isBelowOther ? Double.NaN : entry.get("below").number(-MOST, MOST);
      if (first.isPresent() && other.isPresent()) {
        contradictions.add(new Contradiction(first.get(), other.get(), above, below));
      }
    }
    return contradictions;
  }

  private static Optional<Quantity> quantityOf(Entry field, List<ReadingField> readings) {
    String name = field.text();
    for (ReadingField reading : readings) {
      if (reading.field().equals(name)) {
        return Optional.of(reading.quantity());
      }
    }
    if (!name.isEmpty()) {
      field.fault("is no reading of this feed: " + name);
    }
    return Optional.empty();
  }
}
