package fenghuo.rules.hazard;

import fenghuo.model.HazardEvent;
import fenghuo.model.Ids;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.formula.SeismicIntensity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts into an event what a level rests on, for machines and for people. */
final class EventMaker {
  private final HazardRule rule;

  /** A reading at which a level is told of. */
  record Step(SourceHistory history, int index, Level level, Level before, Level peak) {
    Samples samples() {
      return history.samples();
    }

    long millis() {
      return samples().times()[index];
    }
  }

  /** What was compared with what. */
  private record Finding(
      String measure,
      double value,
      double threshold,
      double sure,
      Text why,
      Map<Quantity, Double> readings) {}

  EventMaker(HazardRule rule) {
    this.rule = rule;
  }

  HazardEvent event(Located located, Step step) {
    Observation observation = located.observation();
    Instant time = Instant.ofEpochMilli(step.millis());
    Finding finding = rule.isTotal() ? totalled(observation, step) : reported(step);
    String id = Ids.of("hazard", rule.name(), observation.origin(), time.toString());
    return make(located, time, id, step, finding);
  }

  /** The event of an earthquake, at the level felt above its epicentre; none if none is reached. */
  List<HazardEvent> shaking(Located located) {
    Observation observation = located.observation();
    if (!rule.watches(observation)) {
      return List.of();
    }
    double magnitude = observation.reading(Quantity.MAGNITUDE, 0);
    double intensity = SeismicIntensity.anyDirection(magnitude, 0);
    Level level = rule.atIntensity(intensity);
    if (level == Level.NONE || intensity < rule.spreadsFrom()) {
      return List.of();
    }
    String id = Ids.of("hazard", rule.name(), observation.origin());
    Step step = new Step(SourceHistory.empty(), 0, level, Level.NONE, Level.NONE);
    return List.of(make(located, observation.time(), id, step, shaken(observation, intensity)));
  }

  private HazardEvent make(Located located, Instant time, String id, Step step, Finding finding) {
    Observation observation = located.observation();
    return new HazardEvent(
        id,
        rule.name(),
        rule.version(),
        observation.origin(),
        time,
        step.level(),
        step.before(),
        step.peak(),
        finding.sure(),
        located.township(),
        observation.lon(),
        observation.lat(),
        finding.readings(),
        finding.measure(),
        finding.value(),
        finding.threshold(),
        finding.why(),
        located.arrived());
  }

  private Finding totalled(Observation observation, Step step) {
    Condition.Total total = deciding(step.level());
    double value = Samples.fromMillionths(LevelFold.totalAt(step.samples(), step.index(), total));
    String hours = hours(total.overSeconds());
    String measure = total.quantity().name() + "/" + hours + "h";
    boolean covered = LevelFold.isCovered(step.samples(), step.index(), total);
    Text why = new TotalWords(nameOf(observation), total, hours, value).of(step, covered);
    return new Finding(measure, value, total.reaches(), total.certainty(), why, Map.of());
  }

  /** The total behind a level; below all levels, the one that is reached first on the way up. */
  private Condition.Total deciding(Level level) {
    Condition condition = rule.levels().get(level);
    return (Condition.Total)
        (condition == null ? rule.levels().values().iterator().next() : condition);
  }

  private Finding reported(Step step) {
    Condition condition = rule.levels().get(step.level());
    double sure = condition == null ? 1 : condition.certainty();
    Text words = step.history().said().get(step.millis()).words();
    return new Finding("STATUS", 0, 0, sure, words, Map.of());
  }

  private Finding shaken(Observation observation, double intensity) {
    String at = String.format(Locale.ROOT, "%.1f", observation.reading(Quantity.MAGNITUDE, 0));
    Text why =
        new Text(
            "%s发生%s级地震".formatted(placeOf(observation), at),
            "earthquake of magnitude %s, %s".formatted(at, placeOf(observation)));
    double sure = rule.levels().values().iterator().next().certainty();
    return new Finding(
        "INTENSITY", intensity, rule.spreadsFrom(), sure, why, observation.readings());
  }

  private static String placeOf(Observation observation) {
    String place = observation.label("place");
    return place.isEmpty()
        ? String.format(Locale.ROOT, "%.2f°N %.2f°E", observation.lat(), observation.lon())
        : place;
  }

  private static String nameOf(Observation observation) {
    String name = observation.label("name");
    return name.isEmpty() ? observation.source() : name;
  }

  private static String hours(long seconds) {
    double hours = seconds / 3_600.0;
    return hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(hours);
  }
}
