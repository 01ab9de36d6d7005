package fenghuo.rules.hazard;

import static fenghuo.rules.hazard.LocalRules.event;
import static fenghuo.rules.hazard.LocalRules.events;
import static fenghuo.rules.hazard.LocalRules.hour;
import static fenghuo.rules.hazard.LocalRules.in3h;
import static fenghuo.rules.hazard.LocalRules.last;
import static fenghuo.rules.hazard.LocalRules.override;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Levels of a place. Gauge g1 stands in 513433106; its first hour begins at 18:00 of 2020-06-26 in
 * Beijing.
 */
class LocalRuleTest {
  private static final String MAY = "2020-05-01";
  private static final List<String> NONE = List.of();

  @Test
  void aCountyLowersALevelAndTheEventSaysSo() {
    String county = override("county: 513433", MAY, in3h("ORANGE", 30));
    HazardEvent event = last(LocalRules.rain(List.of(county), NONE), hour(1, 30));
    assertThat(event.level()).isEqualTo(Level.ORANGE);
    assertThat(event.threshold()).isEqualTo(30);
    assertThat(event.certainty()).as("that of the hazard file").isEqualTo(0.5);
    assertThat(event.reason().zh()).endsWith("达到 30 mm（按 overrides/own 第2版）");
    assertThat(event.reason().en()).endsWith("at least 30 mm (overrides/own, version 2)");
  }

  @Test
  void anotherCountysLevelsAreNotOurs() {
    String county = override("county: 513434", MAY, in3h("ORANGE", 30));
    assertThat(events(LocalRules.rain(List.of(county), NONE), hour(1, 30))).isEmpty();
  }

  @Test
  void theLevelsThatAFileLeavesOutAreTheHazardFiles() {
    String county = override("county: 513433", MAY, in3h("ORANGE", 30));
    HazardEvent red = last(LocalRules.rain(List.of(county), NONE), hour(1, 100));
    assertThat(red.level()).isEqualTo(Level.RED);
    assertThat(red.threshold()).isEqualTo(100);
  }

  @Test
  void aPointGoesBeforeATownshipBeforeACountyBeforeThePrefecture() {
    List<String> overrides = new ArrayList<>();
    List<String> places =
        List.of(
            "prefecture: 513400",
            "county: 513433",
            "township: 513433106",
            "point: weather.rain/g1");
    for (int i = 0; i < places.size(); i++) {
      overrides.add(override(places.get(i), MAY, in3h("ORANGE", 20 + i)));
      HazardEvent event = last(LocalRules.rain(overrides, NONE), hour(1, 30));
      assertThat(event.threshold()).as(places.get(i)).isEqualTo(20 + i);
    }
  }

  @Test
  void aLateReadingOfTheDayBeforeIsJudgedByTheOldLevels() {
    String fromMidnight = override("county: 513433", "2020-06-27", in3h("ORANGE", 30));
    HazardRule rule = LocalRules.rain(List.of(fromMidnight), NONE);
    assertThat(events(rule, hour(13, 0), hour(5, 30))).as("23:00, told at 07:00").isEmpty();
    assertThat(events(rule, hour(13, 0), hour(7, 30)))
        .as("01:00, told at 07:00")
        .first()
        .extracting(HazardEvent::level)
        .isEqualTo(Level.ORANGE);
  }

  @ParameterizedTest(name = "{0} mm at the end of hour {1}")
  @CsvSource({"40, 2", "30, 3", "30, 5", "20, 6", "20, 8", "40, 9"})
  void whatCameIntoForceLaterHoldsAndWhatEndedHoldsNoMore(double threshold, int hour) {
    List<String> overrides =
        List.of(
            override("county: 513433", MAY, in3h("ORANGE", 40)),
            override("county: 513433", "2020-06-26T21:00:00+08:00", in3h("ORANGE", 30))
                + "until: 2020-06-27T03:00:00+08:00",
            override("county: 513433", "2020-06-27", in3h("ORANGE", 20))
                + "until: 2020-06-27T03:00:00+08:00");
    HazardEvent event = last(LocalRules.rain(overrides, NONE), hour(hour, 45));
    assertThat(event.threshold()).isEqualTo(threshold);
  }

  @Test
  void aLevelThatIsInForceNoMoreFallsAsOneThatIsNotReached() {
    String onlyHere =
        override("county: 513433", MAY, in3h("ORANGE", 10)) + "until: 2020-06-26T20:00:00+08:00";
    HazardRule rule = LocalRules.rain(List.of(onlyHere), NONE);
    assertThat(last(rule, hour(1, 10)).level()).isEqualTo(Level.ORANGE);
    List<HazardEvent> events = events(rule, hour(1, 10), hour(2, 5), hour(3, 5), hour(4, 5));
    assertThat(events.get(events.size() - 1).level()).isEqualTo(Level.BLUE);
  }

  @Test
  void aColourThatOnlyAPlaceHasStandsThereAsAnyOther() {
    String noYellow = LocalRules.RAIN.replaceFirst("  YELLOW.*\\R", "");
    String county = override("county: 513433", MAY, in3h("YELLOW", 30));
    HazardRule rule = LocalRules.rain(noYellow, List.of(county), NONE);
    assertThat(events(rule, hour(1, 30), Rain.report(3_660, 1, 60)))
        .extracting(HazardEvent::level)
        .containsExactly(Level.YELLOW);
  }

  @Test
  void aRuleLooksBackAsFarAsItDoesAnywhere() {
    String county =
        override("county: 513433", MAY, "BLUE: {total: RAIN_MM, over: 1d, reaches: 60}");
    assertThat(LocalRules.rain(List.of(county), NONE).longestSeconds()).isEqualTo(86_400);
    assertThat(LocalRules.rain(NONE, NONE).longestSeconds()).isEqualTo(43_200);
  }

  @Test
  void aReportIsJudgedByTheWordsOfItsPlace() {
    HazardRule slide = Rain.rule("landslide");
    Map<Level, Condition> sterner = Map.of(Level.RED, slide.levels().get(Level.ORANGE));
    var here = new Scope(Extent.TOWNSHIP, "513433001", "");
    var local = new LocalRule("own", "landslide", "", 1, here, 0, Long.MAX_VALUE, sterner, true);
    HazardRule rule = slide.with(List.of(local), List.of());
    assertThat(last(rule, Reports.report(0, "confirmed", "landslide", "513433001")).level())
        .isEqualTo(Level.RED);
    assertThat(last(rule, Reports.report(0, "confirmed", "landslide", "513433002")).level())
        .isEqualTo(Level.ORANGE);
  }

  @Test
  void aRuleGoesToTheWorkersWithAllThatChangesIt() throws Exception {
    String county = override("county: 513433", MAY, in3h("ORANGE", 30));
    HazardRule rule =
        LocalRules.rain(List.of(county), List.of(event("2020-06-26", "burned: [513433]")));
    assertThat(InstantiationUtil.clone(rule)).isEqualTo(rule);
  }
}
