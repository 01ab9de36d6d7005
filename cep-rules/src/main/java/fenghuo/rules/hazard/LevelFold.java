package fenghuo.rules.hazard;

import fenghuo.model.Level;
import java.util.Map;

/**
 * The level of a hazard at a source, from one reading to the next: a function of the readings in
 * time order and of nothing else.
 *
 * <p>Up: the worst level whose condition holds, at once, jumps allowed. Down: likewise, but missing
 * is not safe: a level whose total looks back over a stretch with too few readings stays. After a
 * silence as long as the rule's {@code lasts} the level has lapsed and the next reading begins
 * anew. While a level stands it is told again once in every third of {@code lasts}, so that it does
 * not lapse elsewhere.
 */
final class LevelFold {
  /** A total says "less" only if this much of its time was covered by readings [E]. */
  private static final double COVERED = 0.8;

  /**
   * Half the finest step of a rain gauge that matters (0.01 mm) is far above this; it swallows what
   * rounding each reading to millionths can add up to in a day.
   */
  private static final long ROUNDING = 1_000; // millionths

  private static final long MILLIS = 1_000;
  private static final int TELLINGS = 3;

  private final HazardRule rule;

  LevelFold(HazardRule rule) {
    this.rule = rule;
  }

  /**
   * How the hazard stands after the reading at an index, given how it stood after the one before.
   */
  Standing after(Standing before, SourceHistory history, int index) {
    long time = history.samples().times()[index];
    Level held = lapsed(before, time) ? Level.NONE : before.level();
    Level peak = held == Level.NONE ? Level.NONE : before.peak();
    Level level = levelAt(history, index, held);
    long stretch = stretchOf(time);
    boolean tells = level != held || (level != Level.NONE && stretch != before.told());
    Level worst = level == Level.NONE ? Level.NONE : peak.worse(level);
    return new Standing(level, worst, time, tells ? stretch : before.told());
  }

  /** Whether a standing has something to tell that the one before had not. */
  boolean tells(Standing before, Standing after) {
    Level held = lapsed(before, after.time()) ? Level.NONE : before.level();
    return after.level() != held || (after.level() != Level.NONE && after.told() != before.told());
  }

  /** The level that stood when a reading came, after any silence. */
  Level heldUntil(Standing before, long time) {
    return lapsed(before, time) ? Level.NONE : before.level();
  }

  /** The worst level of the episode that a reading continues; {@code NONE} if it begins one. */
  Level peakUntil(Standing before, long time) {
    return heldUntil(before, time) == Level.NONE ? Level.NONE : before.peak();
  }

  private boolean lapsed(Standing before, long time) {
    return before.level() != Level.NONE && time - before.time() >= rule.lastsSeconds() * MILLIS;
  }

  private long stretchOf(long time) {
    return Math.floorDiv(time, Math.max(1, rule.lastsSeconds() * MILLIS / TELLINGS));
  }

  private Level levelAt(SourceHistory history, int index, Level held) {
    Samples samples = history.samples();
    if (!rule.isTotal()) {
      return history.said().get(samples.times()[index]).level();
    }
    for (Condition.Total end : rule.ends()) {
      boolean over = totalAt(samples, index, end) < Samples.millionths(end.reaches());
      if (over && isCovered(samples, index, end)) {
        return Level.NONE;
      }
    }
    Level level = Level.NONE;
    for (Map.Entry<Level, Condition> candidate : rule.levels().entrySet()) {
      if (stands(samples, index, candidate.getKey(), candidate.getValue(), held)) {
        level = level.worse(candidate.getKey());
      }
    }
    return level;
  }

  private boolean stands(Samples samples, int index, Level level, Condition condition, Level held) {
    Condition.Total total = (Condition.Total) condition;
    long least = Samples.millionths(total.reaches()) - ROUNDING;
    if (totalAt(samples, index, total) >= least) {
      return true;
    }
    return held.isAtLeast(level) && !isCovered(samples, index, total);
  }

  /** The total over the time up to the reading at an index, millionths. */
  static long totalAt(Samples samples, int index, Condition.Total total) {
    long from = samples.times()[index] - total.overSeconds() * MILLIS;
    long sum = 0;
    for (int i = index; i >= 0 && samples.times()[i] > from; i--) {
      sum += samples.amounts()[i];
    }
    return sum;
  }

  /** Whether readings cover enough of the time up to an index to say that little fell. */
  static boolean isCovered(Samples samples, int index, Condition.Total total) {
    long from = samples.times()[index] - total.overSeconds() * MILLIS;
    long covered = 0;
    for (int i = index; i >= 0 && samples.times()[i] > from; i--) {
      covered += samples.covers()[i];
    }
    return covered >= COVERED * total.overSeconds();
  }
}
