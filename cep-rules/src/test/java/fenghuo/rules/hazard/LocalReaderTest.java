package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.rules.RuleFiles;
import fenghuo.rules.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with overrides, events and scales is named at once, with file and line. */
class LocalReaderTest {

  @Test
  void everyFaultOfAnOverrideIsNamedAtOnce() {
    String text =
        """
        of: rain
        where: {county: 51343}
        from: yesterday
        until: 2024-05-01T08:00:00
        source: nobody
        levels:
          PURPLE: {total: RAIN_MM, over: 3h, reaches: 50}
          BLUE: {status: confirmed}
          RED: {total: RAIN_MM, over: 3h}
        scale: no
        """;
    assertThat(faultsOf(List.of(text), List.of()))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("own.yaml:10: scale", "not a known key"),
            fault -> assertThat(fault).contains("own.yaml:1: needs 'version'"),
            fault -> assertThat(fault).contains("own.yaml:2: where.county", "six digits", "51343"),
            fault -> assertThat(fault).contains("own.yaml:3: from", "a day like", "yesterday"),
            fault -> assertThat(fault).contains("own.yaml:4: until", "must be a time like"),
            fault -> assertThat(fault).contains("own.yaml:4: until", "later than 'from'"),
            fault -> assertThat(fault).contains("own.yaml:7: levels.PURPLE", "no colour"),
            fault -> assertThat(fault).contains("own.yaml:8: levels.BLUE", "as in hazards/rain"),
            fault -> assertThat(fault).contains("own.yaml:9: levels.RED", "needs 'reaches'"),
            fault -> assertThat(fault).contains("own.yaml:7: levels", "RED asks for no more"));
  }

  @Test
  void aLevelHiddenByAWorseOneAfterMergingIsAFault() {
    String orange = LocalRules.override("county: 513433", "2024-05-01", "ORANGE: " + in3h(100));
    assertThat(faultsOf(List.of(orange), List.of()))
        .containsExactly(
            "overrides/own.yaml:6: levels: with those of hazards/rain.yaml:"
                + " RED asks for no more than ORANGE, which would never be seen");
    String none = LocalRules.override("county: 513433", "2024-05-01", "");
    assertThat(faultsOf(List.of(none), List.of()))
        .containsExactly("overrides/own.yaml:6: levels: needs at least one colour");
    String fine = LocalRules.override("county: 513433", "2024-05-01", "ORANGE: " + in3h(99));
    assertThat(faultsOf(List.of(fine), List.of())).isEmpty();
  }

  @Test
  void theSamePlaceAndMomentTwiceIsAFault() {
    String one = LocalRules.override("county: 513433", "2024-05-01", "ORANGE: " + in3h(40));
    String other =
        LocalRules.override("county: 513433", "2024-05-01T00:00:00+08:00", "ORANGE: " + in3h(30));
    assertThat(faultsOf(List.of(one, other), List.of()))
        .containsExactly(
            "overrides/own2.yaml:3: from: the same place and moment as in overrides/own.yaml");
  }

  @Test
  void anOverrideOfNothingOrForNobodyIsAFault() {
    String hail = LocalRules.override("county: 513433", "2024-05-01", "RED: " + in3h(120));
    String point = LocalRules.override("point: tide/g1", "2024-05-01", "RED: " + in3h(120));
    String two = hail.replace("{county", "{township: 513433106, county");
    assertThat(faultsOf(List.of(hail.replace("of: rain", "of: hail"), point, two), List.of()))
        .satisfiesExactly(
            fault -> assertThat(fault).contains("own.yaml:1: of: there is no hazards/hail.yaml"),
            fault -> assertThat(fault).contains("own2.yaml:2: where.point", "the feed tide"),
            fault -> assertThat(fault).contains("own3.yaml:2: where: needs one of 'point'"));
  }

  @Test
  void shakingIsNotOverridden() {
    String quake =
        """
        title: {zh: 地震, en: Earthquake}
        source: nobody
        version: 1
        feed: seismic.event
        lasts: 24h
        levels: {RED: {intensity: 7}}
        scaled: {least: 0.5, steps: []}
        """;
    String own = LocalRules.override("county: 513433", "2024-05-01", "RED: {intensity: 6}");
    Faults faults = new Faults();
    List<PolicyFile> hazards = List.of(new PolicyFile("rain", "hazards/rain.yaml", quake));
    List<PolicyFile> overrides = List.of(new PolicyFile("own", "overrides/own.yaml", own));
    Rulebook.read(new RuleFiles(hazards, overrides, List.of(), List.of(), List.of()), faults);
    assertThat(faults.all())
        .satisfiesExactly(
            fault -> assertThat(fault).contains("rain.yaml:7: scaled: only totals are scaled"),
            fault -> assertThat(fault).contains("rain.yaml:7: scaled.steps: needs at least one"),
            fault -> assertThat(fault).contains("own.yaml:1: of: levels by intensity"));
  }

  @Test
  void everyFaultOfAnEventIsNamedAtOnce() {
    String both = LocalRules.event("2022-13-05", "shaken: {5134: 13}\nburned: [here]");
    String none = LocalRules.event("2022-09-05", "");
    String nowhere = LocalRules.event("2022-09-05", "shaken: {}");
    assertThat(faultsOf(List.of(), List.of(both, none, nowhere)))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("event.yaml:1: needs 'shaken' or 'burned'"),
            fault -> assertThat(fault).contains("event.yaml:4: at", "2022-13-05"),
            fault -> assertThat(fault).contains("event.yaml:5: shaken.5134", "was 5134"),
            fault -> assertThat(fault).contains("event.yaml:5: shaken.5134", "was 13.0"),
            fault -> assertThat(fault).contains("event.yaml:6: burned[0]", "was here"),
            fault -> assertThat(fault).contains("event2.yaml:1: needs 'shaken' or 'burned'"),
            fault -> assertThat(fault).contains("event3.yaml:5: shaken: needs at least one"));
  }

  @Test
  void everyFaultOfAScaleIsNamedAtOnce() {
    String rain =
        LocalRules.RAIN
            .replace("least: 0.5", "least: 0")
            .replace("at-least: 7, by: 0.8, heals: 1095d", "by: 2, heals: 3h")
            .replace("season: 2", "season: 11");
    Faults faults = new Faults();
    HazardReader.read("rain", new PolicyFile("rain", "hazards/rain.yaml", rain).read(faults));
    assertThat(faults.all())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("scaled.least", "was 0"),
            fault -> assertThat(fault).contains("scaled.steps[0]", "needs 'at-least'"),
            fault -> assertThat(fault).contains("scaled.steps[0].by", "was 2"),
            fault -> assertThat(fault).contains("scaled.steps[0].heals", "365d; was 3h"),
            fault -> assertThat(fault).contains("scaled.steps[3].season", "at most 10; was 11"));
  }

  private static String in3h(double mm) {
    return "{total: RAIN_MM, over: 3h, reaches: " + mm + "}";
  }

  private static List<String> faultsOf(List<String> overrides, List<String> events) {
    Faults faults = new Faults();
    LocalRules.read(LocalRules.RAIN, overrides, events, faults);
    return faults.all();
  }
}
