package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedsTest {

  @Test
  void theFeedsThatComeWithTheEngineHaveNoFaults() {
    Faults faults = new Faults();
    Feeds feeds = Feeds.builtIn(faults);
    assertThat(faults.all()).isEmpty();
    assertThat(feeds.all())
        .extracting(Feed::name)
        .contains("human.report", "seismic.event", "weather.rain")
        .isSorted();
    assertThat(feeds.longestKeep()).isEqualTo(Duration.ofDays(3));
  }

  /** Handbook 6.0 [E]: gauges 30 min, reports 2 h; a register's entries are never late. */
  @Test
  void everyFeedKeepsWhatComesAsLateAsItMay() {
    Set<String> reports =
        Set.of(
            "acks",
            "comms.status",
            "fire.burn-permit",
            "fire.camera",
            "fire.uav",
            "human.report",
            "power.status",
            "rail.status",
            "road.status",
            "warning.cap");
    for (Feed feed : Sample.FEEDS.all()) {
      if (feed.reports() != Reports.REGISTER) {
        Duration least =
            reports.contains(feed.name()) ? Duration.ofHours(2) : Duration.ofMinutes(30);
        assertThat(Duration.ofSeconds(feed.keepSeconds()))
            .as(feed.name())
            .isGreaterThanOrEqualTo(least);
      }
    }
  }

  @Test
  void everyFaultOfAFeedFileIsNamed() {
    Faults faults = new Faults();
    Feeds.read(
        List.of(
            new PolicyFile(
                "tide",
                "feeds/tide.yaml",
                """
                title: {zh: 潮位, en: Tide}
                source: nobody
                version: 1
                topic: 潮位 站
                decoder: morse
                lateness: a while
                ahead: 5m
                updates: sometimes
                reports: regularly
                reach-km: 0
                says: {source: gauge, time: time, lon: lon, lat: lat}
                readings:
                  stage_m: {quantity: STAGE_M, least: 5, most: 1}
                trust: blind
                link: wired
                """)),
        faults);
    assertThat(faults.all())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("tide.yaml:4: topic", "潮位 站"),
            fault -> assertThat(fault).contains("tide.yaml:5: decoder", "morse"),
            fault -> assertThat(fault).contains("tide.yaml:6: lateness", "a while"),
            fault -> assertThat(fault).contains("tide.yaml:8: updates", "sometimes"),
            fault -> assertThat(fault).contains("tide.yaml:11: says", "revision"),
            fault -> assertThat(fault).contains("tide.yaml:1: reports regularly", "sampling"),
            fault -> assertThat(fault).contains("tide.yaml:14: trust", "was blind"),
            fault -> assertThat(fault).contains("tide.yaml:13: readings.stage_m.most", "was 1"),
            fault -> assertThat(fault).contains("tide.yaml:13: readings.stage_m.quantity"));
  }

  @Test
  void aFieldThatIsNamedTwiceIsAFault() {
    Faults faults = new Faults();
    Feeds.read(
        List.of(
            new PolicyFile(
                "rain",
                "feeds/rain.yaml",
                """
                title: {zh: 雨, en: Rain}
                source: nobody
                version: 1
                topic: obs.rain
                decoder: json
                lateness: 5m
                ahead: 5m
                updates: moment
                reports: events
                reach-km: 0
                trust: official
                link: wired
                says: {source: id, time: time, lon: lon, lat: lon, revision: revision}
                readings:
                  rain: {quantity: RAIN_MM, least: 0, most: 30}
                  rain: {quantity: RAIN_MM, least: 0, most: 300}
                labels:
                  id: {longest: 20}
                """)),
        faults);
    assertThat(faults.all())
        .containsExactly(
            "feeds/rain.yaml:16: readings.rain: is given twice",
            "feeds/rain.yaml:1: the field lon is named twice",
            "feeds/rain.yaml:1: the field id is named twice");
  }

  @Test
  void aPlaceIsToldByTheRecordOrByTheRegister() {
    Faults faults = new Faults();
    String gauge =
        """
        title: {zh: 水位, en: Stage}
        source: nobody
        version: 1
        topic: obs.stage
        decoder: json
        lateness: 5m
        ahead: 5m
        updates: moment
        reports: events
        reach-km: 0
        trust: official
        link: satellite
        says: {source: id, time: time, place: registry, revision: revision}
        readings:
          rain: {quantity: RAIN_MM, least: 0, most: 30, usual: [0], step: 3}
        """;
    Feeds feeds = Feeds.read(List.of(new PolicyFile("stage", "feeds/stage.yaml", gauge)), faults);
    assertThat(feeds.all().get(0).says().isPlaced()).isFalse();
    assertThat(faults.all())
        .containsExactly(
            "feeds/stage.yaml:15: readings.rain.usual: must be the least and the most that is usual, like [0, 50]",
            "feeds/stage.yaml:15: readings.rain: needs step and within both, or neither");
    String both = gauge.replace("place: registry", "place: registry, lon: lon, lat: lat");
    Feeds.read(List.of(new PolicyFile("stage", "feeds/both.yaml", both)), faults);
    assertThat(faults.all())
        .contains(
            "feeds/both.yaml:13: says.lon: is told by the register already, as place says",
            "feeds/both.yaml:13: says.lat: is told by the register already, as place says");
  }

  @Test
  void aContradictionIsBetweenReadingsThatThereAre() {
    Faults faults = new Faults();
    String file =
        """
        title: {zh: 风, en: Wind}
        source: nobody
        version: 1
        topic: obs.wind
        decoder: json
        lateness: 5m
        ahead: 5m
        updates: moment
        reports: events
        reach-km: 0
        trust: official
        link: wired
        says: {source: id, time: time, place: registry, revision: revision}
        readings:
          gust: {quantity: GUST_METRES_PER_SECOND, least: 0, most: 75}
        contradictions:
          - {field: gust, below-field: wind}
          - {field: gust, above: 3}
        """;
    Feeds.read(List.of(new PolicyFile("wind", "feeds/wind.yaml", file)), faults);
    assertThat(faults.all())
        .containsExactlyInAnyOrder(
            "feeds/wind.yaml:17: contradictions[0].below-field: is no reading of this feed: wind",
            "feeds/wind.yaml:18: contradictions[1]: needs 'though'",
            "feeds/wind.yaml:18: contradictions[1]: needs 'below'");
  }
}
