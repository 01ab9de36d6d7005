package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Quantity;
import fenghuo.rules.hazard.Condition.Shown;
import fenghuo.rules.hazard.Limit.Change;
import fenghuo.rules.hazard.Limit.Value;
import fenghuo.rules.hazard.Limit.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The levels of what an instrument shows as one would write them down: all reports in time order,
 * every limit looked at anew with exact decimals, the level of each moment from the words of the
 * rule.
 */
final class ShownTwin {
  private final HazardRule rule;
  private final long gapMillis;
  private final List<Located> reports;

  /** Of each report so far: what it reached, and what stood after it. */
  private final List<Level> reached = new ArrayList<>();

  private final List<Level> stood = new ArrayList<>();

  /** Where the episode began, and the first report that counts. */
  private int episode;

  private int begun;

  /** One value of one report. */
  private record Said(int index, long millis, BigDecimal value) {}

  private ShownTwin(HazardRule rule, int everyMinutes, List<Located> reports) {
    this.rule = rule;
    this.gapMillis = 3 * 60_000L * everyMinutes;
    this.reports = new ArrayList<>(reports);
    this.reports.sort(Comparator.comparing(report -> report.observation().time()));
  }

  /** Every change of level: {@code ORANGE@2020-06-26T12:27:00Z}. */
  static List<String> changes(HazardRule rule, int everyMinutes, List<Located> reports) {
    return new ShownTwin(rule, everyMinutes, reports).changes();
  }

  private List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Level held = heldBefore(i);
      if (held == Level.NONE) {
        episode = i;
      }
      int now = i;
      boolean isOver =
          held != Level.NONE && ends().stream().anyMatch(end -> isReached(end, now, false));
      begun = isOver ? i + 1 : begun;
      reached.add(isOver ? Level.NONE : reachedAt(i, held));
      stood.add(isOver ? Level.NONE : levelAt(i, held));
      if (stood.get(i) != held) {
        changes.add(stood.get(i) + "@" + reports.get(i).observation().time());
      }
    }
    return changes;
  }

  private Level heldBefore(int index) {
    Level held = Level.NONE;
    for (Level level : rule.levels().keySet()) {
      boolean recently = millisSince(level, index) < 1_000 * rule.lastsSeconds();
      held = index > 0 && stood.get(index - 1).isAtLeast(level) && recently ? level : held;
    }
    return held;
  }

  private double millisSince(Level level, int index) {
    for (int i = Math.min(index, reached.size() - 1); i >= episode; i--) {
      if (reached.get(i).isAtLeast(level)) {
        return millis(index) - millis(i);
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private Level reachedAt(int index, Level held) {
    boolean goesOn =
        ends().stream().anyMatch(end -> isNow(end, index) && !isBeyond(end, index, false));
    Level worst = held != Level.NONE && goesOn ? mildest() : Level.NONE;
    for (Level level : rule.levels().keySet()) {
      for (Limit limit : limits(level)) {
        boolean needsProof = level == Level.RED && held != Level.RED;
        if (isReached(limit, index, false) && (!needsProof || isReached(limit, index, true))) {
          worst = worst.worse(level);
        }
      }
    }
    return worst;
  }

  private Level levelAt(int index, Level held) {
    Level level = reached.get(index);
    for (Level candidate : rule.levels().keySet()) {
      double since = millisSince(candidate, index);
      boolean keeps = since < 1_000 * rule.holdsSeconds() || !isCovered(candidate, index);
      if (held.isAtLeast(candidate) && keeps && since < 1_000 * rule.lastsSeconds()) {
        level = level.worse(candidate);
      }
    }
    return level;
  }

  private boolean isCovered(Level level, int index) {
    if (level == mildest() && !ends().isEmpty()) {
      return false;
    }
    return limits(level).stream().allMatch(limit -> saysLess(limit, index));
  }

  private boolean saysLess(Limit limit, int index) {
    List<Said> all = said(limit.quantity(), index, false);
    if (!isNow(limit, index)) {
      long lasts = 1_000 * rule.lastsSeconds();
      return all.stream().noneMatch(one -> millis(index) - one.millis() < lasts);
    }
    long time = 1_000 * Math.max(rule.holdsSeconds(), limit.looksBackSeconds());
    return !unbroken(all, millis(index) - time).isEmpty();
  }

  /**
   * The readings from the last one at a time or before it to the newest; none if there is a gap.
   */
  private List<Said> unbroken(List<Said> all, long from) {
    List<Said> since = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!since.isEmpty() && since.get(0).millis() - all.get(i).millis() > gapMillis) {
        return List.of();
      }
      since.add(0, all.get(i));
      if (all.get(i).millis() <= from) {
        return since;
      }
    }
    return List.of();
  }

  private boolean isNow(Limit limit, int index) {
    return reports.get(index).observation().has(limit.quantity());
  }

  private boolean isReached(Limit limit, int index, boolean surely) {
    if (!isBeyond(limit, index, surely)) {
      return false;
    }
    if (limit instanceof Value value && value.forSeconds() > 0) {
      List<Said> all = said(limit.quantity(), index, surely);
      List<Said> time = unbroken(all, millis(index) - 1_000 * value.forSeconds());
      return !time.isEmpty()
          && time.get(0).index() >= begun
          && time.stream().allMatch(one -> isBeyond(value, one.value()));
    }
    return true;
  }

  private boolean isBeyond(Limit limit, int index, boolean surely) {
    List<Said> all = said(limit.quantity(), index, surely);
    if (all.isEmpty() || all.get(all.size() - 1).index() != index) {
      return false;
    }
    BigDecimal newest = all.get(all.size() - 1).value();
    if (!(limit instanceof Change change)) {
      return isBeyond((Value) limit, newest);
    }
    long from = millis(index) - 1_000 * change.overSeconds();
    return all.stream()
        .filter(one -> one.index() >= begun && one.millis() >= from)
        .map(one -> newest.subtract(one.value()))
        .map(by -> limit.way() == Way.UP ? by : by.negate())
        .anyMatch(by -> by.compareTo(BigDecimal.valueOf(limit.reaches())) >= 0);
  }

  private static boolean isBeyond(Value limit, BigDecimal value) {
    int compared = value.compareTo(BigDecimal.valueOf(limit.reaches()));
    return limit.way() == Way.UP ? compared >= 0 : compared <= 0;
  }

  /** All values of a quantity up to a report; surely: those that nothing speaks against. */
  private List<Said> said(Quantity quantity, int index, boolean surely) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i <= index; i++) {
      Located report = reports.get(i);
      if (report.observation().has(quantity) && !(surely && report.isDoubtful(quantity))) {
        double value = report.observation().reading(quantity, 0);
        said.add(new Said(i, millis(i), BigDecimal.valueOf(value)));
      }
    }
    return said;
  }

  private List<Limit> limits(Level level) {
    return ((Shown) rule.levels().get(level)).any();
  }

  private List<Limit> ends() {
    return rule.ends().stream().map(end -> ((Shown) end).any().get(0)).toList();
  }

  private Level mildest() {
    return rule.levels().keySet().iterator().next();
  }

  private long millis(int index) {
    return reports.get(index).observation().time().toEpochMilli();
  }
}
