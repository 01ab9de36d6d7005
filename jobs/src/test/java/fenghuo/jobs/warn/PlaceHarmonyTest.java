package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.rules.RuleFiles;
import fenghuo.rules.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceHarmonyTest {

  @Test
  void theRulesThatComeWithTheEngineFitItsPlaces() {
    assertThat(faultsOf(Walk.POLICY.rules())).isEmpty();
  }

  @Test
  void placesThatThereAreAreNoFault() {
    assertThat(faultsWhere("county: 513433")).isEmpty();
    assertThat(faultsWhere("township: 513433106")).isEmpty();
    assertThat(faultsWhere("prefecture: 513400")).isEmpty();
    assertThat(faultsWhere("point: weather.rain/g1")).isEmpty();
  }

  @Test
  void placesThatThereAreNotAreFaultsWithTheirLine() {
    assertThat(faultsWhere("county: 513499"))
        .containsExactly("overrides/own.yaml:2: where.county: there is no county 513499");
    assertThat(faultsWhere("township: 513433999"))
        .containsExactly("overrides/own.yaml:2: where.township: there is no township 513433999");
    assertThat(faultsWhere("prefecture: 510700"))
        .containsExactly("overrides/own.yaml:2: where.prefecture: there is no prefecture 510700");
  }

  @Test
  void aTownshipWithoutACellHoldsNoSource() {
    assertThat(faultsWhere("township: 513401001"))
        .singleElement()
        .asString()
        .contains("北城街道 has no cell of its own", "name 513401002");
  }

  @Test
  void anEventIsSomewhereToo() {
    String event =
        """
        title: {zh: 地震, en: the earthquake}
        source: nobody
        version: 1
        at: 2022-09-05
        shaken: {513433: 8, 513499: 7, 513433999: 9}
        """;
    Faults faults = new Faults();
    var file = new PolicyFile("quake", "events/quake.yaml", event);
    var files = new RuleFiles(List.of(), List.of(), List.of(file), List.of(), List.of());
    assertThat(faultsOf(Rulebook.read(files, faults)))
        .containsExactly(
            "events/quake.yaml:5: shaken.513499: there is no county 513499",
            "events/quake.yaml:5: shaken.513433999: there is no township 513433999");
    assertThat(faults.all()).isEmpty();
  }

  private static List<String> faultsWhere(String where) {
    String rain =
        """
        title: {zh: 暴雨, en: Rain}
        source: nobody
        version: 1
        feed: weather.rain
        lasts: 3h
        levels: {RED: {total: RAIN_MM, over: 3h, reaches: 50}}
        """;
    String own =
        """
        of: rain
        where: {%s}
        from: 2024-05-01
        source: nobody
        version: 1
        levels: {RED: {total: RAIN_MM, over: 3h, reaches: 40}}
        """;
    var hazard = new PolicyFile("rain", "hazards/rain.yaml", rain);
    var local = new PolicyFile("own", "overrides/own.yaml", own.formatted(where));
    var files = new RuleFiles(List.of(hazard), List.of(local), List.of(), List.of(), List.of());
    Faults faults = new Faults();
    Rulebook rules = Rulebook.read(files, faults);
    assertThat(faults.all()).isEmpty();
    return faultsOf(rules);
  }

  private static List<String> faultsOf(Rulebook rules) {
    Faults faults = new Faults();
    new PlaceHarmony(Walk.POLICY.places(), faults).check(rules);
    return faults.all();
  }
}
