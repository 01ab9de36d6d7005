package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The rainstorm signal as one would write it down: all reports in time order, every total added up
 * anew with exact decimals, the level of each moment from the words of the rule.
 */
final class SlowTwin {
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  private final List<Located> reports;
  private final HazardRule rule;

  private SlowTwin(HazardRule rule, List<Located> reports) {
    this.rule = rule;
    this.reports = new ArrayList<>(reports);
    this.reports.sort(Comparator.comparing(report -> report.observation().time()));
  }

  /** Every change of level: {@code ORANGE@2020-06-26T12:27:00Z}. */
  static List<String> changes(HazardRule rule, List<Located> reports) {
    var twin = new SlowTwin(rule, reports);
    List<String> changes = new ArrayList<>();
    Level standing = Level.NONE;
    for (int i = 0; i < reports.size(); i++) {
      Level held = twin.isAfterSilence(i) ? Level.NONE : standing;
      standing = twin.levelAt(i, held);
      if (standing != held) {
        changes.add(standing + "@" + twin.reports.get(i).observation().time());
      }
    }
    return changes;
  }

  private boolean isAfterSilence(int index) {
    return index > 0 && millis(index) - millis(index - 1) >= rule.lastsSeconds() * 1_000;
  }

  private Level levelAt(int index, Level held) {
    Condition.Total end = rule.ends().get(0);
    if (total(index, end).compareTo(BigDecimal.valueOf(end.reaches())) < 0 && covered(index, end)) {
      return Level.NONE;
    }
    Level worst = Level.NONE;
    for (Map.Entry<Level, Condition> level : rule.levels().entrySet()) {
      Condition.Total total = (Condition.Total) level.getValue();
      BigDecimal least = BigDecimal.valueOf(total.reaches()).subtract(ROUNDING);
      boolean reached = total(index, total).compareTo(least) >= 0;
      boolean unknown = held.isAtLeast(level.getKey()) && !covered(index, total);
      worst = reached || unknown ? worst.worse(level.getKey()) : worst;
    }
    return worst;
  }

  private BigDecimal total(int index, Condition.Total total) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i <= index; i++) {
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
