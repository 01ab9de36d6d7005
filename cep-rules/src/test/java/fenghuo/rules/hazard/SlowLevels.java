package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.rules.formula.rain.ThresholdScale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which levels hold for a report as one would look it up by hand: all local rules in a row, and all
 * events of its township or county.
 */
final class SlowLevels {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  private SlowLevels() {}

  static Map<Level, Condition> at(HazardRule rule, Located report) {
    String place = report.township();
    String county = place.substring(0, 6);
    long time = report.observation().time().toEpochMilli();
    List<String> codes = List.of(report.observation().origin(), place, county, "513400");
    return codes.stream()
        .flatMap(code -> latest(rule, code, time))
        .findFirst()
        .map(local -> local.isScaled() ? scaled(rule, local.levels(), report) : local.levels())
        .orElseGet(() -> scaled(rule, rule.levels(), report));
  }

  private static Stream<LocalRule> latest(HazardRule rule, String code, long time) {
    return rule.locals().stream()
        .filter(local -> local.scope().code().equals(code))
        .filter(local -> time >= local.from() && time < local.until())
        .max(Comparator.comparing(LocalRule::from))
        .stream();
  }

  private static Map<Level, Condition> scaled(
      HazardRule rule, Map<Level, Condition> levels, Located report) {
    double shaking = 1;
    double fire = 1;
    for (PastEvent event : rule.scaling().events()) {
      if (!event.at().isAfter(report.observation().time())) {
        boolean isFire = event.cause() == Cause.FIRE;
        shaking = isFire ? shaking : Math.min(shaking, afterShaking(event, report));
        fire = isFire ? Math.min(fire, afterFire(event, report)) : fire;
      }
    }
    long percent = Math.round(100 * ThresholdScale.together(shaking, fire, 1, 1));
    Map<Level, Condition> scaled = new EnumMap<>(Level.class);
    levels.forEach((level, condition) -> scaled.put(level, times(condition, percent)));
    return scaled;
  }

  /** The numbers of handbook 2.6, which are those of {@link LocalRules#RAIN} too. */
  private static double afterShaking(PastEvent event, Located report) {
    double days = ChronoUnit.DAYS.between(day(event.at()), day(report.observation().time()));
    return days < 3650 ? ThresholdScale.afterShaking(intensity(event, report), days / 365) : 1;
  }

  private static double afterFire(PastEvent event, Located report) {
    LocalDate today = day(report.observation().time());
    boolean burned = intensity(event, report) >= 0;
    return burned
        ? ThresholdScale.afterFire(ThresholdScale.rainySeasonsSince(day(event.at()), today))
        : 1;
  }

  /** -1 where it was not felt. */
  private static double intensity(PastEvent event, Located report) {
    for (String code : List.of(report.township(), report.township().substring(0, 6))) {
      for (PastEvent.Area area : event.areas()) {
        if (area.scope().code().equals(code)) {
          return area.intensity();
        }
      }
    }
    return -1;
  }

  private static Condition times(Condition condition, long percent) {
    Condition.Total total = (Condition.Total) condition;
    double part = total.reaches() * percent / 100;
    return new Condition.Total(total.quantity(), total.overSeconds(), part, total.certainty());
  }

  private static LocalDate day(Instant time) {
    return time.atZone(BEIJING).toLocalDate();
  }
}
