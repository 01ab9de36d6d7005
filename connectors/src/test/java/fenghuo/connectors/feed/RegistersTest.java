package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.Samples;
import fenghuo.connectors.feed.Feed.Registers;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What feed files must say of registers, and what of their entries nobody else is shown. */
class RegistersTest {
  private static final String GAUGE =
      """
      title: {zh: 水位, en: Stage}
      source: nobody
      version: 1
      topic: obs.gauge
      decoder: json
      lateness: 5m
      ahead: 5m
      updates: moment
      trust: official
      link: wired
      reach-km: 0
      reports: events
      says: {source: id, time: time, place: registry, revision: revision}
      """;
  private static final String STATIONS =
      GAUGE
          .replace("obs.gauge", "registry.stations")
          .replace("reports: events", "reports: register\nregisters: stations")
          .replace("place: registry", "lon: lon, lat: lat")
          .concat("labels:\n  feed: {required: true}\n");

  @TempDir Path folder;

  @Test
  void theEngineComesWithARegisterOfEachKind() {
    assertThat(Sample.FEEDS.all())
        .filteredOn(feed -> feed.reports() == Reports.REGISTER)
        .extracting(Feed::registers)
        .containsExactlyInAnyOrder(Registers.STATIONS, Registers.SITES, Registers.EXPOSURE);
  }

  @Test
  void aRegisterOfStationsTellsWhoseTheyAre() {
    assertThat(faultsOf(file("a", STATIONS))).isEmpty();
    assertThat(faultsOf(file("a", STATIONS.replace("feed: {required: true}", "name: {}"))))
        .containsExactly(
            "feeds/a.yaml:13: registers: stations needs a label feed that is required: whose they are");
    assertThat(faultsOf(file("a", STATIONS.replace("required: true", "longest: 20")))).hasSize(1);
    assertThat(faultsOf(file("a", STATIONS.replace("registers: stations", "registers: sites"))))
        .containsExactly(
            "feeds/a.yaml:16: labels: feed tells whose a station is; this is no register of stations");
  }

  @Test
  void aRegisterSaysWhatOfAndWhereAndNobodyElseDoes() {
    assertThat(faultsOf(file("a", GAUGE.replace("reports: events", "reports: register"))))
        .containsExactly(
            "feeds/a.yaml:12: reports: register needs registers: stations, sites or exposure",
            "feeds/a.yaml:13: says: must hold lon and lat: a register itself tells where its entries lie");
    assertThat(faultsOf(file("a", GAUGE + "registers: sites\n")))
        .containsExactly("feeds/a.yaml:14: registers: is for what reports: register");
  }

  @Test
  void ofTwoRegistersOfOneKindTheSecondIsAFault() {
    String again = STATIONS.replace("topic: registry.stations", "topic: registry.again");
    assertThat(faultsOf(file("a", STATIONS), file("b", again)))
        .containsExactly(
            "feeds/b.yaml:13: registers: there is such a register already: feeds/a.yaml");
    assertThat(faultsOf(file("a", STATIONS), file("b", again.replace("registry.again", "x y"))))
        .as("all at once")
        .hasSize(2);
  }

  @Test
  void whoAsksTheRegisterNeedsItAmongTheFeedsThatAreRead() throws IOException {
    Files.writeString(folder.resolve("gauge.yaml"), GAUGE);
    String fault =
        folder.getFileName()
            + "/gauge.yaml:13: says.place: no register of stations is among the feeds that are read";
    assertThat(faultsOfJob(List.of())).containsExactly(fault);
    Files.writeString(folder.resolve("stations.yaml"), STATIONS);
    assertThat(faultsOfJob(List.of())).isEmpty();
    assertThat(faultsOfJob(List.of("gauge", "stations"))).isEmpty();
    assertThat(faultsOfJob(List.of("gauge"))).containsExactly(fault);
    assertThat(faultsOfJob(List.of("stations"))).isEmpty();
  }

  @Test
  void asidesShowNothingOfPersons() {
    Feed sites = Sample.FEEDS.named("registry.sites");
    String entry = new String(Samples.of("registry.sites.json"), StandardCharsets.UTF_8);
    for (String spoilt :
        List.of(
            entry.replace("\"000-0000-0001\"", "13800000001"),
            entry.replace("\"medium\"", "\"huge\""),
            entry.replace("\"kind\"", "\"kin\""),
            entry.replace("\"owner\"", "\"owners\""),
            entry.replace("某甲", "某甲".repeat(40)),
            entry.replace("\"000-0000-0001\"", "x13800000001"),
            entry + "}")) {
      Arrival arrival = Sample.decode(sites, spoilt.getBytes(StandardCharsets.UTF_8));
      assertThat(arrival.asides()).isNotEmpty();
      assertThat(arrival.asides().toString())
          .doesNotContain("某甲", "某乙", "000-0000", "13800000001")
          .contains("lies at its position");
    }
    Arrival whole = Sample.decode(sites, entry.getBytes(StandardCharsets.UTF_8));
    assertThat(whole.observations().get(0).label("phone")).isEqualTo("000-0000-0001");
    assertThat(AsideText.of(whole.observations().get(0), sites))
        .contains("513433-0087", "debris-flow", "phone=…", "person=…")
        .doesNotContain("某甲", "某乙", "000-0000");
  }

  @Test
  void whatIsWrongWithAPhoneIsSaidAllTheSame() {
    Feed sites = Sample.FEEDS.named("registry.sites");
    String entry = new String(Samples.of("registry.sites.json"), StandardCharsets.UTF_8);
    byte[] spoilt =
        entry.replace("\"000-0000-0001\"", "13800000001").getBytes(StandardCharsets.UTF_8);
    Aside aside = Sample.decode(sites, spoilt).asides().get(0);
    assertThat(aside.reason()).isEqualTo(Reason.WRONG_TYPE);
    assertThat(aside.detail()).isEqualTo("phone must be a text");
  }

  private List<String> faultsOfJob(List<String> names) {
    Faults faults = new Faults();
    Feeds.forJob(Optional.of(folder), names, faults);
    return faults.all();
  }

  private static List<String> faultsOf(PolicyFile... files) {
    Faults faults = new Faults();
    Feeds.read(Arrays.asList(files), faults);
    return faults.all();
  }

  private static PolicyFile file(String name, String text) {
    return new PolicyFile(name, "feeds/" + name + ".yaml", text);
  }
}
