package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.EventTime;
import fenghuo.model.Level;
import java.util.Map;

/**
 * The level of a hazard at a source, from one reading to the next: a function of the readings in
 * time order and of nothing else.
 *
 * <p>Up: the worst level whose condition holds, at once, jumps allowed; red without the amounts
 * that are doubtful. Of reports, down likewise. Of totals, a level falls
 *
 * <ul>
 *   <li>when it was not reached for the time that the rule {@code holds} it, and enough readings
 *       say so: missing is not safe, so that without them it stays;
 *   <li>in any case when it was not reached for as long as the rule {@code lasts};
 *   <li>to none only when the rule says that it {@code ends} (the rain stopped); until then the
 *       mildest stays. What fell before an end counts in no later total.
 * </ul>
 *
 * <p>While a level stands it is told again: of reports with each, of totals once in every third of
 * {@code lasts}, so that it does not lapse elsewhere.
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
  private final LevelsInForce inForce;

  /** A reading, and what levels asked for where and when it was made. */
  private record Moment(SourceHistory history, int index, Map<Level, Condition> levels) {
    Samples samples() {
      return history.samples();
    }
  }

  LevelFold(HazardRule rule, LevelsInForce inForce) {
    this.rule = rule;
    this.inForce = inForce;
  }

  /**
   * How the hazard stands after the reading at an index, given how it stood after the one before at
   * the same place.
   */
  Standing after(Standing before, SourceHistory history, int index) {
    long time = history.samples().times()[index];
    Site site = history.sites().at(time);
    Level held = heldUntil(before, time);
    Supports supports = held == Level.NONE ? Supports.NONE : before.supports();
    if (!rule.isTotal()) {
      Level stated = history.said().get(time).level();
      return standing(before, stated, held, site, supports.reaching(stated, time), time);
    }
    if (held != Level.NONE && isOver(history.samples(), index)) {
      return new Standing(Level.NONE, Level.NONE, site, Supports.NONE, time, before.told());
    }
    Moment moment = new Moment(history, index, inForce.at(site, time).conditions());
    Level reached = reached(before, moment, held);
    Supports now = supports.reaching(reached, time);
    Level level = reached;
    for (Level candidate : inForce.colours()) {
      if (held.isAtLeast(candidate) && stays(candidate, now, moment)) {
        level = level.worse(candidate);
      }
    }
    return standing(before, level, held, site, now, time);
  }

  private Standing standing(
      Standing before, Level level, Level held, Site site, Supports supports, long time) {
    boolean isNew = level != held || held != before.level();
    boolean tells = level != Level.NONE && (isNew || stretchOf(time) != before.told());
    Level worst = level == Level.NONE ? Level.NONE : peakUntil(before, time).worse(level);
    long told = tells ? stretchOf(time) : before.told();
    return new Standing(level, worst, site, supports, before.begun(), told);
  }

  /** Whether a standing has something to tell that the one before had not. */
  boolean tells(Standing before, Standing after, long time) {
    Level held = heldUntil(before, time);
    if (after.level() == Level.NONE) {
      return held != Level.NONE;
    }
    boolean isNew = after.level() != held || held != before.level();
    return isNew || !rule.isTotal() || after.told() != before.told();
  }

  /** The level that stood when a reading came: the worst that had not lapsed. */
  Level heldUntil(Standing before, long time) {
    Level held = Level.NONE;
    for (Level level : inForce.colours()) {
      if (before.level().isAtLeast(level) && time - before.supports().of(level) < lastsMillis()) {
        held = held.worse(level);
      }
    }
    return held;
  }

  /** The worst level of the episode that a reading continues; {@code NONE} if it begins one. */
  Level peakUntil(Standing before, long time) {
    return heldUntil(before, time) == Level.NONE ? Level.NONE : before.peak();
  }

  /**
   * Until when a level stands if nothing more is heard, milliseconds since 1970: as long as the
   * rule says after it was last reached, and of totals, which are told of only once in a while, as
   * much longer as the next telling may take.
   */
  long until(Standing standing) {
    long slack = rule.isTotal() ? lastsMillis() / TELLINGS : 0;
    return standing.supports().of(standing.level()) + lastsMillis() + slack;
  }

  private Level reached(Standing before, Moment moment, Level held) {
    Samples samples = moment.samples();
    int index = moment.index();
    boolean goesOn = held != Level.NONE && goesOn(samples, index);
    Level reached = goesOn ? moment.levels().keySet().iterator().next() : Level.NONE;
    for (Map.Entry<Level, Condition> level : moment.levels().entrySet()) {
      Condition.Total total = (Condition.Total) level.getValue();
      long least = Samples.millionths(total.reaches()) - ROUNDING;
      long amount = totalAt(samples, index, total, before.begun());
      if (level.getKey() == Level.RED && held != Level.RED) {
        amount -= doubtfulAt(moment.history(), index, total, before.begun());
      }
      if (amount >= least) {
        reached = reached.worse(level.getKey());
      }
    }
    return reached;
  }

  private boolean stays(Level level, Supports supports, Moment moment) {
    long silent = moment.samples().times()[moment.index()] - supports.of(level);
    Condition.Total total = (Condition.Total) moment.levels().get(level); // null: in force no more
    boolean isUnknown = total != null && !isCovered(moment.samples(), moment.index(), total);
    boolean isHeld = silent < rule.holdsSeconds() * MILLIS || isUnknown;
    return isHeld && silent < lastsMillis();
  }

  /** Whether readings say that the hazard is over. */
  private boolean isOver(Samples samples, int index) {
    return rule.ends().stream()
        .anyMatch(end -> !rains(samples, index, end) && isCovered(samples, index, end));
  }

  /** Whether readings say that the hazard is not over. */
  private boolean goesOn(Samples samples, int index) {
    return rule.ends().stream().anyMatch(end -> rains(samples, index, end));
  }

  private static boolean rains(Samples samples, int index, Condition.Total end) {
    return samples.total(samples.times()[index] - end.overSeconds() * MILLIS, index)
        >= Samples.millionths(end.reaches());
  }

  /**
   * The total over the time up to the reading at an index, millionths.
   *
   * @param begun readings up to here do not count
   */
  static long totalAt(Samples samples, int index, Condition.Total total, long begun) {
    long from = samples.times()[index] - total.overSeconds() * MILLIS;
    return samples.total(Math.max(from, begun), index);
  }

  /** The part of it that is in doubt, by its own flags or for what others say. */
  private static long doubtfulAt(
      SourceHistory history, int index, Condition.Total total, long begun) {
    Samples samples = history.samples();
    long after = Math.max(samples.times()[index] - total.overSeconds() * MILLIS, begun);
    long doubtful = samples.doubtful(after, index);
    long counted = EventTime.NEVER;
    for (Doubted time : history.doubted()) {
      int last = Math.min(index, samples.indexOf(time.from() + Doubt.SLOT.toMillis() + 1) - 1);
      if (last >= 0 && time.from() != counted) { // of two causes, once
        long begin = Math.max(after, time.from());
        doubtful += samples.total(begin, last) - samples.doubtful(begin, last);
      }
      counted = time.from();
    }
    return doubtful;
  }

  /** Whether readings cover enough of the time up to an index to say that little fell. */
  static boolean isCovered(Samples samples, int index, Condition.Total total) {
    long from = samples.times()[index] - total.overSeconds() * MILLIS;
    return samples.covered(from, index) >= COVERED * total.overSeconds();
  }

  private long stretchOf(long time) {
    return Math.floorDiv(time, Math.max(1, lastsMillis() / TELLINGS));
  }

  private long lastsMillis() {
    return rule.lastsSeconds() * MILLIS;
  }
}
