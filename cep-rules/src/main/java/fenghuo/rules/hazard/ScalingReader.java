package fenghuo.rules.hazard;

import fenghuo.policy.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the block {@code scaled} of a hazard file; every fault goes to the entries' faults. */
final class ScalingReader {
  private static final int MOST_SEASONS = 10;

  private ScalingReader() {}

  /**
   * Reads the block, if there is one.
   *
   * @param levels what it is to lower
   */
  static Scaling read(Optional<Entry> block, Collection<Condition> levels) {
    boolean areTotals = levels.stream().allMatch(Condition.Total.class::isInstance);
    if (!areTotals) {
      block.ifPresent(entry -> entry.fault("only totals are scaled"));
    }
    return block.map(ScalingReader::read).orElse(Scaling.NONE);
  }

  private static Scaling read(Entry block) {
    block.allowing("least", "steps");
    List<Easing> easings = new ArrayList<>();
    Entry steps = block.get("steps");
    steps.items().forEach(step -> easings.add(easing(step)));
    if (steps.isThere() && easings.isEmpty()) {
      steps.fault("needs at least one step");
    }
    return new Scaling(block.get("least").chance(), easings, List.of());
  }

  private static Easing easing(Entry step) {
    return step.get("after").oneOf(Cause.class) == Cause.FIRE ? burned(step) : shaken(step);
  }

  private static Easing shaken(Entry step) {
    step.allowing("after", "at-least", "by", "heals", "for");
    return new Easing.Shaken(
        step.get("at-least").number(1, 12),
        step.get("by").chance(),
        days(step.get("heals")),
        days(step.get("for")));
  }

  private static Easing burned(Entry step) {
    step.allowing("after", "season", "by");
    int season = step.get("season").count();
    if (season > MOST_SEASONS) {
      step.get("season").fault("must be at most %d; was %d".formatted(MOST_SEASONS, season));
    }
    return new Easing.Burned(season, step.get("by").chance());
  }

  private static long days(Entry entry) {
    long days = entry.duration().toDays();
    if (entry.isThere() && days == 0) {
      entry.fault("must be a number of days like 365d; was " + entry.text());
    }
    return Math.max(1, days);
  }
}
