package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.policy.Entry;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a hazard file; every fault goes to the entries' {@link fenghuo.policy.Faults}. */
public final class HazardReader {
  private static final double MOST_AMOUNT = 1e6;

  private HazardReader() {}

  /**
   * Reads one file.
   *
   * @param name the file's name, without its ending
   */
  public static HazardRule read(String name, Entry file) {
    file.allowing(
        "title",
        "source",
        "version",
        "feed",
        "where",
        "needs",
        "spreads",
        "lasts",
        "holds",
        "certainty",
        "levels",
        "ends",
        "scaled");
    double certainty = file.find("certainty").map(Entry::chance).orElse(1.0);
    Map<Level, Condition> levels = levels(file.get("levels"), certainty);
    List<Condition> ends = file.find("ends").map(HazardReader::end).stream().toList();
    checkEnds(file, levels, ends);
    return new HazardRule(
        name,
        title(file.get("title")),
        file.get("source").text(),
        file.get("version").count(),
        words(file.get("feed")),
        where(file.find("where")),
        needs(file.find("needs")),
        spreadsFrom(file.find("spreads")),
        file.get("lasts").duration().toSeconds(),
        file.find("holds").map(entry -> entry.duration().toSeconds()).orElse(0L),
        levels,
        ends,
        ScalingReader.read(file.find("scaled"), levels.values()),
        List.of());
  }

  /** A title in both languages. */
  public static Text title(Entry title) {
    title.allowing("zh", "en");
    return new Text(title.get("zh").text(), title.get("en").text());
  }

  private static Map<Level, Condition> levels(Entry block, double certainty) {
    Map<Level, Condition> levels = new EnumMap<>(Level.class);
    Map<String, Entry> colours = block.entries();
    for (Map.Entry<String, Entry> colour : colours.entrySet()) {
      Optional<Level> level = Level.colourNamed(colour.getKey());
      if (level.isEmpty()) {
        colour.getValue().fault("is no colour; colours are BLUE, YELLOW, ORANGE, RED");
      } else {
        levels.put(level.get(), condition(colour.getValue(), certainty));
      }
    }
    checkOneKind(block, levels);
    LimitReader.checkOrder(block, levels);
    return levels;
  }

  private static void checkOneKind(Entry block, Map<Level, Condition> levels) {
    long kinds = levels.values().stream().map(Condition::getClass).distinct().count();
    if (kinds > 1) {
      block.fault(
          "must all be of one kind: all totals, all values, all intensities or all words of a report");
    }
    if (kinds == 0) {
      if (block.isThere()) {
        block.fault("needs at least one colour");
      }
      levels.put(Level.RED, new Condition.Shaking(0, 1));
    }
  }

  /** One history holds one quantity of a source, so all totals have to be of it. */
  private static void checkEnds(Entry file, Map<Level, Condition> levels, List<Condition> ends) {
    Condition any = levels.values().iterator().next();
    if (any instanceof Condition.Shaking || any instanceof Condition.Said) {
      ends.forEach(end -> file.get("ends").fault("only totals and values end"));
      return;
    }
    if (ends.stream().anyMatch(end -> end.getClass() != any.getClass())) {
      file.get("ends").fault("must be of the same kind as the levels");
    }
    Set<Quantity> totalled = EnumSet.noneOf(Quantity.class);
    if (any instanceof Condition.Total) {
      levels.values().forEach(level -> totalled.addAll(level.quantities()));
      ends.forEach(end -> totalled.addAll(end.quantities()));
    }
    if (totalled.size() > 1) {
      file.get("levels").fault("all totals must be of one quantity; were of " + totalled);
    }
  }

  /**
   * What a line of a level asks for.
   *
   * @param otherwise how sure it is where the line does not say so
   */
  static Condition condition(Entry entry, double otherwise) {
    double certainty = entry.find("certainty").map(Entry::chance).orElse(otherwise);
    if (entry.find("total").isPresent()) {
      entry.allowing("total", "over", "reaches", "certainty");
      return total(entry, "reaches", certainty);
    }
    if (entry.find("intensity").isPresent()) {
      entry.allowing("intensity", "certainty");
      return new Condition.Shaking(entry.get("intensity").number(1, 12), certainty);
    }
    if (entry.find("status").isPresent()) {
      entry.allowing("status", "certainty");
      return new Condition.Said("status", words(entry.get("status")), certainty);
    }
    if (LimitReader.reads(entry)) {
      return LimitReader.condition(entry, certainty);
    }
    entry.fault("needs 'total', 'value', 'rise', 'fall', 'any', 'intensity' or 'status'");
    return new Condition.Shaking(0, certainty);
  }

  private static Condition.Total total(Entry entry, String amount, double certainty) {
    return new Condition.Total(
        entry.get("total").oneOf(Quantity.class),
        entry.get("over").duration().toSeconds(),
        entry.get(amount).number(0, MOST_AMOUNT),
        certainty);
  }

  private static Condition end(Entry entry) {
    if (entry.find("value").isPresent()) {
      return LimitReader.condition(entry.allowing("value", "reaches", "falls-to", "for"), 1);
    }
    entry.allowing("total", "over", "below");
    return total(entry, "below", 1);
  }

  private static double spreadsFrom(Optional<Entry> entry) {
    return entry
        .map(block -> block.allowing("intensity").get("intensity").number(1, 12))
        .orElse(0.0);
  }

  private static Map<Quantity, Double> needs(Optional<Entry> block) {
    Map<Quantity, Double> needs = new EnumMap<>(Quantity.class);
    block.ifPresent(
        entry ->
            entry
                .entries()
                .forEach(
                    (key, least) ->
                        quantityNamed(key, least)
                            .ifPresent(quantity -> needs.put(quantity, least.number()))));
    return needs;
  }

  private static Optional<Quantity> quantityNamed(String key, Entry at) {
    for (Quantity quantity : Quantity.values()) {
      if (quantity.name().equals(key)) {
        return Optional.of(quantity);
      }
    }
    at.fault("is no known quantity; known are " + List.of(Quantity.values()));
    return Optional.empty();
  }

  private static Map<String, Set<String>> where(Optional<Entry> block) {
    Map<String, Set<String>> where = new LinkedHashMap<>();
    block.ifPresent(
        entry -> entry.entries().forEach((label, words) -> where.put(label, words(words))));
    return where;
  }

  private static Set<String> words(Entry list) {
    Set<String> words = new HashSet<>();
    for (Entry word : list.items()) {
      words.add(word.text());
    }
    return words;
  }
}
