package fenghuo.rules.hazard;

import fenghuo.model.Level;
import java.util.Map;
import java.util.Optional;

/**
 * Whether worse levels ask for more. They need not build on each other (much rain in an hour, more
 * in a day), but a level must not be hidden: whatever reaches it reaches a worse one too.
 */
final class LevelOrder {
  private LevelOrder() {}

  /** The first level that can never be seen and what hides it; nothing where all can. */
  static Optional<String> fault(Map<Level, Condition> levels) {
    for (Map.Entry<Level, Condition> mild : levels.entrySet()) {
      for (Map.Entry<Level, Condition> worse : levels.entrySet()) {
        if (worse.getKey().isWorse(mild.getKey()) && implies(mild.getValue(), worse.getValue())) {
          String what = "%s asks for no more than %s, which would never be seen";
          return Optional.of(what.formatted(worse.getKey(), mild.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean implies(Condition one, Condition other) {
    if (one instanceof Condition.Total total && other instanceof Condition.Total longer) {
      return total.overSeconds() <= longer.overSeconds() && total.reaches() >= longer.reaches();
    }
    if (one instanceof Condition.Shown shown && other instanceof Condition.Shown worse) {
      return shown.any().stream()
          .allMatch(mild -> worse.any().stream().anyMatch(limit -> implies(mild, limit)));
    }
    return one instanceof Condition.Shaking shaking
        && other instanceof Condition.Shaking weaker
        && shaking.reaches() >= weaker.reaches();
  }

  private static boolean implies(Limit one, Limit other) {
    return one.getClass() == other.getClass()
        && one.quantity() == other.quantity()
        && one.way() == other.way()
        && other.looksBackSeconds() <= one.looksBackSeconds()
        && other.isNoStricterThan(one);
  }
}
