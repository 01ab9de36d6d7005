package fenghuo.rules.hazard;

import static fenghuo.rules.hazard.LocalRules.event;
import static fenghuo.rules.hazard.LocalRules.hour;
import static fenghuo.rules.hazard.LocalRules.in3h;
import static fenghuo.rules.hazard.LocalRules.last;
import static fenghuo.rules.hazard.LocalRules.override;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of 50 mm in 513433106 in the hour from 18:00 of 2020-06-26 in Beijing. */
class PastEventTest {
  private static final List<String> NONE = List.of();

  @Test
  void shakenGroundNeedsLessAndTheEventSaysWhyAndUntilWhen() {
    String quake = event("2020-06-20", "shaken: {513433: 6, 513433106: 8}");
    HazardEvent event = last(LocalRules.rain(NONE, List.of(quake)), hour(1, 36));
    assertThat(event.level()).isEqualTo(Level.ORANGE);
    assertThat(event.threshold()).isEqualTo(35);
    assertThat(event.reason().zh()).endsWith("达到 35 mm，阈值因旧事（至2030-06-17）降为70%");
    assertThat(event.reason().en())
        .endsWith("at least 35 mm, threshold at 70 % after the event (until 2030-06-17)");
  }

  /** 1 - 0.3 exp(-t / 3 years), in whole percents; ten years after nothing is left of it. */
  @ParameterizedTest(name = "shaken {0}: {1} mm")
  @CsvSource({
    "2020-06-26T12:00:00+08:00, 35",
    "2019-06-27, 39.5", // 1 - 0.3 * 0.7165 = 0.785
    "2017-06-27, 44.5", // 1 - 0.3 / e = 0.8896
    "2010-06-30, 49.5", // its last day
    "2010-06-29, 50",
    "2020-06-26T23:00:00+08:00, 50" // it comes later
  })
  void theGroundHeals(String at, double threshold) {
    String quake = event(at, "shaken: {513433: 8}");
    assertThat(orangeAfter(quake)).isEqualTo(threshold);
  }

  @ParameterizedTest(name = "burned {0}: {1} mm")
  @CsvSource({"2020-03-28, 25", "2019-11-01, 25", "2019-10-31, 37.5", "2018-10-31, 50"})
  void aBurnedGullyNeedsLessForTwoRainySeasons(String at, double threshold) {
    String fire = event(at, "burned: [513433106, 513433107]");
    assertThat(orangeAfter(fire)).isEqualTo(threshold);
  }

  @Test
  void ofOneKindTheStrongestCountsAndTwoKindsMultiplyDownToTheLeast() {
    String quake = event("2020-06-26", "shaken: {513433: 7}");
    String lesser = event("2020-06-25", "shaken: {513433: 7}");
    String oldFire = event("2019-03-28", "burned: [513433]");
    String newFire = event("2020-03-28", "burned: [513433]");
    assertThat(orangeAfter(quake, lesser)).isEqualTo(40);
    assertThat(orangeAfter(quake, oldFire)).isEqualTo(30);
    assertThat(orangeAfter(quake, oldFire, newFire)).as("0.8 * 0.5, at least 0.5").isEqualTo(25);
  }

  @Test
  void anOverrideIsScaledUnlessItSaysThatItIsNot() {
    String quake = event("2020-06-26", "shaken: {513433: 7}");
    String county = override("county: 513433", "2020-05-01", in3h("ORANGE", 30));
    HazardRule scaled = LocalRules.rain(List.of(county), List.of(quake));
    HazardRule asItIs = LocalRules.rain(List.of(county + "scaled: false"), List.of(quake));
    HazardEvent event = last(scaled, hour(1, 30));
    assertThat(event.threshold()).isEqualTo(24);
    assertThat(event.reason().zh()).contains("降为80%（按 overrides/own 第2版）");
    assertThat(last(asItIs, hour(1, 30)).threshold()).isEqualTo(30);
  }

  /** What ORANGE asks for at the end of the first hour, mm; 50 where nothing happened. */
  private static double orangeAfter(String... events) {
    var levels = new LevelsInForce(LocalRules.rain(NONE, List.of(events)));
    Located report = hour(1, 0);
    Levels then = levels.at(Site.of(report), report.observation().time().toEpochMilli());
    return ((Condition.Total) then.conditions().get(Level.ORANGE)).reaches();
  }
}
