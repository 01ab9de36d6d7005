package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rainstorm signal as one would write it down: all reports in time order, every total added up
 * anew with exact decimals, the level of each moment from the words of the rule.
 */
final class SlowTwin {
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  private static final List<Level> COLOURS =
      List.of(Level.BLUE, Level.YELLOW, Level.ORANGE, Level.RED);

  private final List<Located> reports;
  private final HazardRule rule;

  /** Of each report so far: what it reached, and what stood after it. */
  private final List<Level> reached = new ArrayList<>();

  private final List<Level> stood = new ArrayList<>();

  private final Map<Integer, Map<Level, Condition>> levels = new HashMap<>();

  /** Where the episode began, and the first report that counts in its totals. */
  private int episode;

  private int begun;

  private SlowTwin(HazardRule rule, List<Located> reports) {
    this.rule = rule;
    this.reports = new ArrayList<>(reports);
    this.reports.sort(Comparator.comparing(report -> report.observation().time()));
  }

  /** Every change of level: {@code ORANGE@2020-06-26T12:27:00Z}. */
  static List<String> changes(HazardRule rule, List<Located> reports) {
    return new SlowTwin(rule, reports).changes();
  }

  private List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Level held = heldBefore(i);
      if (held == Level.NONE) {
        episode = i;
      }
      boolean isOver = held != Level.NONE && isDry(i);
      begun = isOver ? i + 1 : begun;
      reached.add(isOver ? Level.NONE : reachedAt(i, held));
      stood.add(isOver ? Level.NONE : levelAt(i, held));
      if (stood.get(i) != held) {
        changes.add(stood.get(i) + "@" + reports.get(i).observation().time());
      }
    }
    return changes;
  }

  /** Of what stood after the report before, the worst that was reached recently enough. */
  private Level heldBefore(int index) {
    Level held = Level.NONE;
    for (Level level : COLOURS) {
      boolean recently = secondsSince(level, index) < rule.lastsSeconds();
      held = index > 0 && stood.get(index - 1).isAtLeast(level) && recently ? level : held;
    }
    return held;
  }

  /** How long ago a level was last reached in this episode, s. */
  private double secondsSince(Level level, int index) {
    for (int i = Math.min(index, reached.size() - 1); i >= episode; i--) {
      if (reached.get(i).isAtLeast(level)) {
        return (millis(index) - millis(i)) / 1e3;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private Level reachedAt(int index, Level held) {
    boolean goesOn = total(index, end(), 0).compareTo(BigDecimal.valueOf(end().reaches())) >= 0;
    Map<Level, Condition> levels = levels(index);
    Level mildest = levels.keySet().iterator().next();
    Level worst = held != Level.NONE && goesOn ? mildest : Level.NONE;
    for (Map.Entry<Level, Condition> level : levels.entrySet()) {
      Condition.Total total = (Condition.Total) level.getValue();
      BigDecimal least = BigDecimal.valueOf(total.reaches()).subtract(ROUNDING);
      boolean isReached = total(index, total, begun).compareTo(least) >= 0;
      worst = isReached ? worst.worse(level.getKey()) : worst;
    }
    return worst;
  }

  private Level levelAt(int index, Level held) {
    Level level = reached.get(index);
    for (Level candidate : COLOURS) {
      double since = secondsSince(candidate, index);
      var asked = (Condition.Total) levels(index).get(candidate);
      boolean unknown = asked != null && !covered(index, asked);
      boolean keeps = since < rule.holdsSeconds() || unknown;
      if (held.isAtLeast(candidate) && keeps && since < rule.lastsSeconds()) {
        level = level.worse(candidate);
      }
    }
    return level;
  }

  private Map<Level, Condition> levels(int index) {
    return levels.computeIfAbsent(index, at -> SlowLevels.at(rule, reports.get(at)));
  }

  private boolean isDry(int index) {
    boolean little = total(index, end(), 0).compareTo(BigDecimal.valueOf(end().reaches())) < 0;
    return little && covered(index, end());
  }

  private Condition.Total end() {
    return (Condition.Total) rule.ends().get(0);
  }

  private BigDecimal total(int index, Condition.Total total, int first) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = first; i <= index; i++) {
      if (millis(i) > millis(index) - total.overSeconds() * 1_000) {
        double mm = reports.get(i).observation().reading(Quantity.RAIN_MM, 0);
        sum = sum.add(BigDecimal.valueOf(mm).setScale(6, java.math.RoundingMode.HALF_UP));
      }
    }
    return sum;
  }

  private boolean covered(int index, Condition.Total total) {
    double seconds = 0;
    for (int i = 0; i <= index; i++) {
      if (millis(i) > millis(index) - total.overSeconds() * 1_000) {
        seconds += reports.get(i).observation().reading(Quantity.PERIOD_SECONDS, 0);
      }
    }
    return seconds >= 0.8 * total.overSeconds();
  }

  private long millis(int index) {
    return reports.get(index).observation().time().toEpochMilli();
  }
}
