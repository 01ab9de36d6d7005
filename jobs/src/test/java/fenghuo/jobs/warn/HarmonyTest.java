package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.rules.Rulebook;
import fenghuo.rules.hazard.HazardReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarmonyTest {
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());

  @Test
  void theRulesThatComeWithTheEngineFitItsFeeds() {
    Faults faults = new Faults();
    Rulebook.builtIn(faults).hazards().forEach(rule -> new Harmony(rule, FEEDS, faults).check());
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void whatAFeedNeverSaysIsAFault() {
    assertThat(
            faultsOf(
                """
                feed: human.report
                where: {kind: [landslip], colour: red}
                needs: {MAGNITUDE: 4}
                levels: {RED: {status: certain}}
                """))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("kind of feed human.report is one of", "landslip"),
            fault -> assertThat(fault).contains("feed human.report has no label colour"),
            fault -> assertThat(fault).contains("feed human.report has no reading [MAGNITUDE]"),
            fault -> assertThat(fault).contains("status of feed human.report", "certain"));
    assertThat(
            faultsOf(
                """
                feed: [seismic.event, tide]
                levels: {RED: {total: RAIN_MM, over: 3h, reaches: 50}}
                """))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("feed seismic.event has no reading [RAIN_MM]"),
            fault -> assertThat(fault).contains("there is no feed tide"));
  }

  @Test
  void valuesThatAFeedNeverTellsOrAlwaysDoubtsAreFaults() {
    assertThat(
            faultsOf(
                """
                feed: [weather.rain, weather.cimiss]
                levels: {RED: {any: [{value: GUST_METRES_PER_SECOND, reaches: 41}]}}
                """))
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("weather.rain has no reading", "GUST"),
            fault -> assertThat(fault).contains("41.0 is not usual of feed weather.cimiss"));
    assertThat(
            faultsOf(
                """
                feed: fire.uav
                levels: {BLUE: {rise: AREA_HECTARES, over: 1h, reaches: 10}}
                """))
        .satisfiesExactly(fault -> assertThat(fault).contains("fire.uav reports by event"));
  }

  private static List<String> faultsOf(String rest) {
    Faults faults = new Faults();
    String text = "title: {zh: 灾, en: Hazard}\nsource: nobody\nversion: 1\nlasts: 3h\n" + rest;
    var file = new PolicyFile("test", "hazards/test.yaml", text);
    new Harmony(HazardReader.read("test", file.read(faults)), FEEDS, faults).check();
    return faults.all();
  }
}
