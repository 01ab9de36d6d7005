package fenghuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookTest {

  @Test
  void theRulesThatComeWithTheEngineHaveNoFaults() {
    Faults faults = new Faults();
    Rulebook rules = Rulebook.builtIn(faults);
    assertThat(faults.all()).isEmpty();
    assertThat(rules.hazards())
        .extracting(rule -> rule.name())
        .contains("earthquake", "heavy-rain", "landslide", "road-blocked", "gale", "river-rise");
    assertThat(rules.chains())
        .extracting(rule -> rule.name())
        .containsExactly("c01-rain-landslide-road");
    assertThat(rules.events())
        .extracting(event -> event.name())
        .containsExactly("muli-xiangjiao-fire-2020", "xide-luji-fire-2020");
  }

  @Test
  void everyFaultOfEveryFileIsNamedAtOnce() {
    Faults faults = new Faults();
    read(
        List.of(
            file(
                "hazards/flood.yaml",
                """
                title: {zh: 洪水}
                source: nobody
                version: 0
                feed: hydro.stage
                lasts: soon
                levels:
                  PURPLE: {total: RAIN_MM, over: 3h, reaches: 50}
                  RED: {total: RAIN, over: 3h, reaches: many}
                color: red
                """)),
        List.of(
            file(
                "chains/c99.yaml",
                """
                title: {zh: 链, en: chain}
                reason: {zh: 因, en: cause}
                source: nobody
                version: 1
                steps:
                  - first:  {hazard: flood, at-least: RED}
                  - second: {hazard: drought, at-least: RED, within: 2h, where: nearby, chance: 15}
                """),
            file("chains/c98.yaml", "steps: [")),
        List.of(),
        faults);
    assertThat(faults.all())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("hazards/flood.yaml:9", "color", "not a known key"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:1: title: needs 'en'"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:3: version", "was 0"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:5: lasts", "was soon"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:7: levels.PURPLE", "no colour"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:8: levels.RED.total"),
            fault -> assertThat(fault).contains("hazards/flood.yaml:8: levels.RED.reaches"),
            fault -> assertThat(fault).contains("c99.yaml:7: steps[1].second.hazard", "drought"),
            fault -> assertThat(fault).contains("c99.yaml:7: steps[1].second.where", "nearby"),
            fault -> assertThat(fault).contains("c99.yaml:7: steps[1].second.chance", "was 15"),
            fault -> assertThat(fault).contains("c98.yaml:1: is not YAML"));
  }

  @Test
  void totalsOfTwoQuantitiesInOneRuleAreAFault() {
    Faults faults = new Faults();
    String text =
        """
        title: {zh: 暴雨, en: Rainstorm}
        source: nobody
        version: 1
        feed: weather.rain
        lasts: 3h
        levels:
          BLUE: {total: RAIN_MM, over: 3h, reaches: 50}
          RED: {total: PERIOD_SECONDS, over: 3h, reaches: 50}
        """;
    read(
        List.of(file("hazards/rain.yaml", text)),
        List.of(),
        List.of(file("warnings/expected.yaml", "source: nobody\nversion: 1\nexpected: {}")),
        faults);
    assertThat(faults.all())
        .satisfiesExactly(
            fault -> assertThat(fault).contains("rain.yaml:7: levels", "must be of one quantity"),
            fault ->
                assertThat(fault).contains("expected.yaml:3: expected", "at least one colour"));
  }

  @Test
  void whatIsSaidWronglyOfValuesIsAFault() {
    Faults faults = new Faults();
    String text =
        """
        title: {zh: 灾, en: Hazard}
        source: nobody
        version: 1
        feed: weather.aws
        lasts: 3h
        levels:
          BLUE: {value: GUST_METRES_PER_SECOND, reaches: 17, falls-to: 3}
          YELLOW: {value: GUST_METRES_PER_SECOND}
          ORANGE: {rise: STAGE_METRES, over: 1h}
          RED: {any: [{value: GUSTS, reaches: 1}, {total: RAIN_MM, over: 1h, reaches: 2}]}
        ends: {total: RAIN_MM, over: 1h, below: 2}
        """;
    read("hazards/gale.yaml", text, faults);
    assertThat(faults.all())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("yaml:7: levels.BLUE: needs one of 'reaches'"),
            fault -> assertThat(fault).contains("yaml:8: levels.YELLOW: needs one of 'reaches'"),
            fault -> assertThat(fault).contains("yaml:9: levels.ORANGE: needs 'reaches'"),
            fault -> assertThat(fault).contains("yaml:10: levels.RED.any[0].value", "GUSTS"),
            fault -> assertThat(fault).contains("yaml:10: levels.RED.any[1]: needs 'value'"),
            fault -> assertThat(fault).contains("yaml:11: ends: must be of the same kind"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{YELLOW: {value: WATER_DEPTH_METRES, reaches: 2}, RED: {value: WATER_DEPTH_METRES, reaches: 1}}",
        "{YELLOW: {value: DRY_BEACH_METRES, falls-to: 9}, RED: {value: DRY_BEACH_METRES, falls-to: 10}}",
        "{BLUE: {fall: STAGE_METRES, over: 1h, reaches: 2}, RED: {fall: STAGE_METRES, over: 1h, reaches: 1}}"
      })
  void aColourThatAsksForLessThanAMilderOneIsAFault(String levels) {
    Faults faults = new Faults();
    String text =
        "title: {zh: 灾, en: Hazard}\nsource: nobody\nversion: 1\nfeed: any\nlasts: 3h\nlevels: ";
    read("hazards/test.yaml", text + levels, faults);
    assertThat(faults.all())
        .singleElement()
        .satisfies(fault -> assertThat(fault).contains("levels: RED asks for less than"));
  }

  private static void read(String name, String text, Faults faults) {
    read(List.of(file(name, text)), List.of(), List.of(), faults);
  }

  @Test
  void aFolderThatIsNoneOrHoldsNothingIsAFault(@TempDir Path folder) throws IOException {
    assertThat(faultsOf(folder.resolve("nowhere"))).singleElement().asString().contains("nowhere");
    assertThat(faultsOf(folder))
        .singleElement()
        .asString()
        .contains("hazards, overrides, events, chains, warnings");
    Path hazards = Files.createDirectory(folder.resolve("hazards"));
    assertThat(faultsOf(folder)).anyMatch(fault -> fault.contains("holds no .yaml file"));
    Files.write(hazards.resolve("rain.yaml"), new byte[] {(byte) 0xb1, (byte) 0xa9}); // GBK
    Files.writeString(hazards.resolve("hail.yml"), "title: {zh: 冰雹, en: Hail}");
    assertThat(faultsOf(folder))
        .anyMatch(fault -> fault.startsWith("hazards/rain.yaml: cannot be read as UTF-8"))
        .anyMatch(fault -> fault.startsWith("hazards/hail.yml: would be passed over"));
  }

  private static List<String> faultsOf(Path folder) {
    Faults faults = new Faults();
    Rulebook.from(folder, faults);
    return faults.all();
  }

  @Test
  void coloursOfWhatIsExpectedFollowItsProbability() {
    Rulebook rules = Rulebook.builtIn(new Faults());
    assertThat(rules.expectedAt(.06)).isEqualTo(Level.NONE);
    assertThat(rules.expectedAt(.12)).isEqualTo(Level.YELLOW);
    assertThat(rules.expectedAt(.3)).isEqualTo(Level.ORANGE);
    assertThat(rules.expectedAt(.6)).isEqualTo(Level.RED);
  }

  private static void read(
      List<PolicyFile> hazards, List<PolicyFile> chains, List<PolicyFile> warnings, Faults faults) {
    Rulebook.read(new RuleFiles(hazards, List.of(), List.of(), chains, warnings), faults);
  }

  private static PolicyFile file(String file, String text) {
    String name = file.substring(file.indexOf('/') + 1).replace(".yaml", "");
    return new PolicyFile(name, file, text);
  }
}
