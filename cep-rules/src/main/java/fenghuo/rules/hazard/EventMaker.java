package fenghuo.rules.hazard;

import fenghuo.model.HazardEvent;
import fenghuo.model.Ids;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.formula.earth.SeismicIntensity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts into an event what a level rests on, for machines and for people. */
final class EventMaker {
  private final HazardRule rule;
  private final Evidence evidence;
  private final LevelsInForce inForce;

  /**
   * A reading at which a level is told of.
   *
   * @param before the level until then
   * @param peak the worst level earlier in the same episode
   * @param after how the hazard stands from then on
   * @param until when it stands if nothing more is heard, milliseconds since 1970
   */
  record Step(
      SourceHistory history, int index, Level before, Level peak, Standing after, long until) {
    long millis() {
      return history.moments().times()[index];
    }

    Evidence.At at(Levels levels) {
      return new Evidence.At(history, index, after.begun(), levels);
    }

    Level level() {
      return after.level();
    }
  }

  EventMaker(HazardRule rule, Evidence evidence, LevelsInForce inForce) {
    this.rule = rule;
    this.evidence = evidence;
    this.inForce = inForce;
  }

  HazardEvent event(Trigger by, Step step) {
    Instant time = Instant.ofEpochMilli(step.millis());
    Site site = step.history().sites().at(step.millis());
    Levels levels = inForce.at(site, step.millis());
    Finding finding =
        rule.isMeasured()
            ? evidence.finding(step.level(), step.at(levels))
            : reported(step, levels);
    String id = Ids.of("hazard", rule.name(), by.origin(), time.toString());
    Instant until = step.level() == Level.NONE ? time : Instant.ofEpochMilli(step.until());
    Stage stage = new Stage(time, step.level(), step.before(), step.peak(), until);
    return make(id, by, site, stage, finding);
  }

  /** The end of a hazard where its source was, for the source is somewhere else now. */
  HazardEvent moved(Trigger by, Site from, long millis, Level held, Level peak) {
    Instant time = Instant.ofEpochMilli(millis);
    String id = Ids.of("hazard", rule.name(), by.origin(), "left", time.toString());
    Text why =
        new Text(
            "%s的位置已更正，不在此乡镇".formatted(from.name()),
            "%s is reported from another township now".formatted(from.name()));
    Finding finding = new Finding("PLACE", 0, 0, 1, why, Map.of());
    return make(id, by, from, new Stage(time, Level.NONE, held, peak, time), finding);
  }

  /** From when to when which level. */
  private record Stage(Instant time, Level level, Level before, Level peak, Instant until) {}

  /** The event of an earthquake, at the level felt above its epicentre; none if none is reached. */
  List<HazardEvent> shaking(Located located) {
    Observation observation = located.observation();
    if (!rule.watches(observation)) {
      return List.of();
    }
    double magnitude = observation.reading(Quantity.MAGNITUDE, 0);
    double intensity = SeismicIntensity.WEST_2015.anyDirection(magnitude, 0);
    Level level = rule.atIntensity(intensity);
    if (level == Level.NONE || intensity < rule.spreadsFrom()) {
      return List.of();
    }
    String id = Ids.of("hazard", rule.name(), observation.origin());
    Instant until = observation.time().plusSeconds(rule.lastsSeconds());
    Stage stage = new Stage(observation.time(), level, Level.NONE, Level.NONE, until);
    Trigger by = Trigger.of(located);
    return List.of(make(id, by, Site.of(located), stage, shaken(observation, intensity)));
  }

  private HazardEvent make(String id, Trigger by, Site site, Stage stage, Finding finding) {
    return new HazardEvent(
        id,
        rule.name(),
        rule.version(),
        by.origin(),
        stage.time(),
        stage.level(),
        stage.before(),
        stage.peak(),
        stage.until(),
        finding.sure(),
        site.township(),
        site.lon(),
        site.lat(),
        finding.readings(),
        finding.measure(),
        finding.value(),
        finding.threshold(),
        finding.why(),
        by.arrived());
  }

  private Finding reported(Step step, Levels levels) {
    Condition condition = levels.conditions().get(step.level());
    double sure = condition == null ? 1 : condition.certainty();
    Text stated = step.history().said().get(step.millis()).words();
    Text words = stated.followedBy(levels.applied());
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
}
