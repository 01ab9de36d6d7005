package fenghuo.rules.hazard;

import fenghuo.model.Level;

/**
 * The level of a hazard at a source, from one reading to the next: a function of the readings in
 * time order and of nothing else.
 *
 * <p>Up: the worst level whose condition holds, at once, jumps allowed; red without what is in
 * doubt. Of reports, down likewise. Of what is measured, a level falls
 *
 * <ul>
 *   <li>when it was not reached for the time that the rule {@code holds} it, and enough readings
 *       say so: missing is not safe, so that without them it stays;
 *   <li>in any case when it was not reached for as long as the rule {@code lasts};
 *   <li>to none only when the rule says that it {@code ends} (the rain stopped); until then the
 *       mildest stays. What was read before an end counts no more.
 * </ul>
 *
 * <p>While a level stands it is told again: of reports with each, of what is measured once in every
 * third of {@code lasts}, so that it does not lapse elsewhere.
 */
final class LevelFold {
  private static final long MILLIS = 1_000;
  private static final int TELLINGS = 3;

  private final HazardRule rule;
  private final Evidence evidence;
  private final LevelsInForce inForce;

  LevelFold(HazardRule rule, Evidence evidence, LevelsInForce inForce) {
    this.rule = rule;
    this.evidence = evidence;
    this.inForce = inForce;
  }

  /**
   * How the hazard stands after the reading at an index, given how it stood after the one before at
   * the same place.
   */
  Standing after(Standing before, SourceHistory history, int index) {
    long time = history.moments().times()[index];
    Site site = history.sites().at(time);
    Level held = heldUntil(before, time);
    Supports supports = held == Level.NONE ? Supports.NONE : before.supports();
    if (!rule.isMeasured()) {
      Level stated = history.said().get(time).level();
      return standing(before, stated, held, site, supports.reaching(stated, time), time);
    }
    var at = new Evidence.At(history, index, before.begun(), inForce.at(site, time));
    if (held != Level.NONE && evidence.isOver(at)) {
      return new Standing(Level.NONE, Level.NONE, site, Supports.NONE, time, before.told());
    }
    Level reached = reached(at, held);
    Supports now = supports.reaching(reached, time);
    Level level = reached;
    for (Level candidate : inForce.colours()) {
      if (held.isAtLeast(candidate) && stays(candidate, now, at)) {
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
    return isNew || !rule.isMeasured() || after.told() != before.told();
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
   * rule says after it was last reached, and of what is measured, which is told of only once in a
   * while, as much longer as the next telling may take.
   */
  long until(Standing standing) {
    long slack = rule.isMeasured() ? lastsMillis() / TELLINGS : 0;
    return standing.supports().of(standing.level()) + lastsMillis() + slack;
  }

  private Level reached(Evidence.At at, Level held) {
    Level reached = held != Level.NONE && evidence.goesOn(at) ? at.mildest() : Level.NONE;
    for (Level colour : at.levels().conditions().keySet()) {
      boolean surely = colour == Level.RED && held != Level.RED;
      if (evidence.reaches(colour, at, surely)) {
        reached = reached.worse(colour);
      }
    }
    return reached;
  }

  private boolean stays(Level level, Supports supports, Evidence.At at) {
    long silent = at.time() - supports.of(level);
    boolean isHeld = silent < rule.holdsSeconds() * MILLIS || !evidence.isCovered(level, at);
    return isHeld && silent < lastsMillis();
  }

  private long stretchOf(long time) {
    return Math.floorDiv(time, Math.max(1, lastsMillis() / TELLINGS));
  }

  private long lastsMillis() {
    return rule.lastsSeconds() * MILLIS;
  }
}
