package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Located;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.rules.RuleFiles;
import fenghuo.rules.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes hazard files, overrides and events for tests, and reads them. */
final class LocalRules {
  /** The rainstorm signal, scaled as handbook 2.6 scales what sets off slides. */
  static final String RAIN =
      """
      title: {zh: 暴雨, en: Rainstorm}
      source: CMA Order 16 (2007) [V]; scales handbook 2.6
      version: 1
      feed: weather.rain
      certainty: 0.5
      lasts: 3h
      holds: 1h
      levels:
        BLUE:   {total: RAIN_MM, over: 12h, reaches: 50}
        YELLOW: {total: RAIN_MM, over: 6h,  reaches: 50}
        ORANGE: {total: RAIN_MM, over: 3h,  reaches: 50}
        RED:    {total: RAIN_MM, over: 3h,  reaches: 100}
      ends: {total: RAIN_MM, over: 4h, below: 0.1}
      scaled:
        least: 0.5
        steps:
          - {after: shaking, at-least: 7, by: 0.8, heals: 1095d, for: 3650d}
          - {after: shaking, at-least: 8, by: 0.7, heals: 1095d, for: 3650d}
          - {after: fire, season: 1, by: 0.5}
          - {after: fire, season: 2, by: 0.75}
      """;

  private LocalRules() {}

  /** An override of the rain at a place, from a moment on: {@code county: 513433}. */
  static String override(String where, String from, String levels) {
    return "of: rain\nwhere: {%s}\nfrom: %s\nsource: nobody\nversion: 2\nlevels: {%s}\n"
        .formatted(where, from, levels);
  }

  /** An event of a day: {@code shaken: {513433: 8}}. */
  static String event(String at, String struck) {
    return "title: {zh: 旧事, en: the event}\nsource: nobody\nversion: 1\nat: %s\n%s\n"
        .formatted(at, struck);
  }

  /** A level that is reached by an amount in three hours. */
  static String in3h(String colour, double mm) {
    return colour + ": {total: RAIN_MM, over: 3h, reaches: " + mm + "}";
  }

  /** The rain by its file, with files of overrides and events; there must be no fault. */
  static HazardRule rain(List<String> overrides, List<String> events) {
    return rain(RAIN, overrides, events);
  }

  /** The same by another file of the rain. */
  static HazardRule rain(String file, List<String> overrides, List<String> events) {
    Faults faults = new Faults();
    HazardRule rule = read(file, overrides, events, faults).hazard("rain");
    assertThat(faults.all()).isEmpty();
    return rule;
  }

  static Rulebook read(String file, List<String> overrides, List<String> events, Faults faults) {
    return Rulebook.read(
        new RuleFiles(
            files("hazards", "rain", List.of(file)),
            files("overrides", "own", overrides),
            files("events", "event", events),
            List.of(),
            List.of()),
        faults);
  }

  /** Files of a folder: the first is called as said, the others {@code own2}, {@code own3}. */
  private static List<PolicyFile> files(String folder, String name, List<String> texts) {
    List<PolicyFile> files = new ArrayList<>();
    for (String text : texts) {
      String own = files.isEmpty() ? name : name + (files.size() + 1);
      files.add(new PolicyFile(own, folder + "/" + own + ".yaml", text));
    }
    return files;
  }

  /** An hour of rain, told in one report at its end. */
  static Located hour(int hour, double mm) {
    return Rain.report(3_600 * hour, mm, 3_600);
  }

  static HazardEvent last(HazardRule rule, Located... reports) {
    List<HazardEvent> events = events(rule, reports);
    return events.get(events.size() - 1);
  }

  /** What stands of what was told. */
  static List<HazardEvent> events(HazardRule rule, Located... reports) {
    SourceRevision revision = new SourceRevision(rule, Map.of());
    SourceHistory history = SourceHistory.empty();
    Map<String, HazardEvent> standing = new LinkedHashMap<>();
    for (Located report : reports) {
      SourceRevision.Revised revised = revision.take(history, report);
      for (HazardChange change : revised.changes()) {
        change.before().forEach(event -> standing.remove(event.id()));
        change.after().forEach(event -> standing.put(event.id(), event));
      }
      history = revised.history();
    }
    return List.copyOf(standing.values());
  }
}
