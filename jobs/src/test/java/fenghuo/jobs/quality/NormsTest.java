package fenghuo.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormsTest {
  private static final String HEAD =
      """
      title: {zh: 雨量, en: Rain}
      source: a test
      version: 1
      quantity: RAIN_MM
      """;

  @Test
  void theNormsThatComeWithTheEngineHaveNoFault() {
    Faults faults = new Faults();
    Norms norms = Norms.builtIn(faults);
    assertThat(faults.all()).isEmpty();
    assertThat(norms.byQuantity())
        .containsOnlyKeys(
            Quantity.RAIN_MM, Quantity.TEMPERATURE_CELSIUS, Quantity.AIR_PRESSURE_HECTOPASCALS);
    assertThat(norms.of(Quantity.RAIN_MM).neighbours().radar().feed())
        .isEqualTo("weather.radar-qpe");
  }

  @Test
  void everyFaultIsNamedWithItsLine() {
    Faults faults = new Faults();
    Norms.read(
        List.of(
            file("a", HEAD + "months: [[1, 2]]\nat-m: 1600\n"),
            file("b", HEAD + "altitudes: {100: [1, 2], high: [1, 2], 50: [2, 1]}\n"),
            file("c", HEAD + "neighbours: {over: 15m, within-km: 20, nearest: 99, sigmas: five}\n"),
            file("d", HEAD + "altitudes: {}\n")),
        faults);
    assertThat(faults.all())
        .anyMatch(fault -> fault.startsWith("norms/a.yaml:5") && fault.contains("twelve"))
        .anyMatch(fault -> fault.startsWith("norms/b.yaml:5") && fault.contains("in whole metres"))
        .anyMatch(fault -> fault.startsWith("norms/b.yaml:5") && fault.contains("rise"))
        .anyMatch(fault -> fault.startsWith("norms/b.yaml") && fault.contains("another norm"))
        .anyMatch(fault -> fault.startsWith("norms/c.yaml:5") && fault.contains("band-m"))
        .anyMatch(fault -> fault.startsWith("norms/c.yaml:5") && fault.contains("10 minutes"))
        .anyMatch(fault -> fault.startsWith("norms/d.yaml:5") && fault.contains("an altitude"))
        .anyMatch(fault -> fault.startsWith("norms/c.yaml:5") && fault.contains("nearest"))
        .anyMatch(fault -> fault.startsWith("norms/c.yaml:5") && fault.contains("sigmas"));
  }

  @Test
  void theRadarThatANormNamesMustBeThere() {
    Faults faults = new Faults();
    Norms.builtIn(faults).check(Feeds.builtIn(faults), faults);
    assertThat(faults.all()).isEmpty();
    Norms.builtIn(faults).check(new Feeds(List.of()), faults);
    assertThat(faults.all()).singleElement().asString().contains("weather.radar-qpe");
  }

  private static PolicyFile file(String name, String text) {
    return new PolicyFile(name, "norms/" + name + ".yaml", text);
  }
}
