package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.policy.Entry;
import fenghuo.rules.hazard.Condition.Shown;
import fenghuo.rules.hazard.Limit.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what of a hazard file speaks of values: {@code value}, {@code rise}, {@code fall}. */
final class LimitReader {
  private static final double MOST = 1e6;
  private static final double LEAST_CHANGE = 1e-6; // what values are kept to

  private LimitReader() {}

  /** Whether an entry speaks of values. */
  static boolean reads(Entry entry) {
    return has(entry, "any") || has(entry, "value") || has(entry, "rise") || has(entry, "fall");
  }

  private static boolean has(Entry entry, String key) {
    return entry.find(key).isPresent();
  }

  /** A condition: one limit, or any of some. */
  static Shown condition(Entry entry, double certainty) {
    if (!has(entry, "any")) {
      return new Shown(List.of(limit(entry)), certainty);
    }
    entry.allowing("any", "certainty");
    List<Limit> any = new ArrayList<>();
    for (Entry item : entry.get("any").items()) {
      if (reads(item) && !has(item, "any") && !has(item, "certainty")) {
        any.add(limit(item));
      } else {
        item.fault("needs 'value', 'rise' or 'fall', and no certainty of its own");
      }
    }
    return new Shown(any, certainty);
  }

  private static Limit limit(Entry entry) {
    if (has(entry, "value")) {
      return value(entry);
    }
    boolean isRise = has(entry, "rise");
    String kind = isRise ? "rise" : "fall";
    entry.allowing(kind, "over", "reaches", "certainty");
    return new Limit.Change(
        entry.get(kind).oneOf(Quantity.class),
        isRise ? Way.UP : Way.DOWN,
        entry.get("over").duration().toSeconds(),
        entry.get("reaches").number(LEAST_CHANGE, MOST));
  }

  private static Limit value(Entry entry) {
    entry.allowing("value", "reaches", "falls-to", "for", "certainty");
    boolean falls = has(entry, "falls-to");
    if (falls == has(entry, "reaches")) {
      entry.fault("needs one of 'reaches' and 'falls-to'");
    }
    return new Limit.Value(
        entry.get("value").oneOf(Quantity.class),
        falls ? Way.DOWN : Way.UP,
        entry.find(falls ? "falls-to" : "reaches").map(to -> to.number(-MOST, MOST)).orElse(0.0),
        entry.find("for").map(time -> time.duration().toSeconds()).orElse(0L));
  }

  /** Every colour must ask for no less than those below it. */
  static void checkOrder(Entry block, Map<Level, Condition> levels) {
    for (Map.Entry<Level, Condition> mild : levels.entrySet()) {
      for (Map.Entry<Level, Condition> bad : levels.entrySet()) {
        if (bad.getKey().isWorse(mild.getKey())
            && mild.getValue() instanceof Shown less
            && bad.getValue() instanceof Shown more
            && !areInOrder(less, more)) {
          block.fault("%s asks for less than %s".formatted(bad.getKey(), mild.getKey()));
        }
      }
    }
  }

  private static boolean areInOrder(Shown less, Shown more) {
    return less.any().stream()
        .allMatch(mild -> more.any().stream().allMatch(mild::isNoStricterThan));
  }
}
