package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.wire.DataFolder;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of others, by a feed file alone; the real ones where FENGHUO_DATA names a folder. */
class CsvFeedTest {
  private static final String HEAD =
      """
      title: {zh: 表, en: Table}
      source: a test
      version: 1
      topic: obs.table
      decoder: csv-utc
      lateness: 1h
      ahead: 5m
      sampling: 1h
      trust: official
      link: wired
      updates: moment
      reports: regularly
      reach-km: 0
      says: {source: station_id, time: time_utc, place: registry, revision: revision}
      readings:
      """;
  private static final String STAGE =
      HEAD
          + """
              gage_height_ft: {quantity: STAGE_METRES, times: 0.3048, least: -10, most: 100, optional: true}
              discharge_cfs:  {quantity: FLOW_CUBIC_METRES_PER_SECOND, times: 0.028316846592, least: -100, most: 100000, optional: true}
            """;
  private static final String WEATHER =
      HEAD
          + """
              temp_c:        {quantity: TEMPERATURE_CELSIUS, least: -35, most: 50, optional: true}
              pressure_hpa:  {quantity: AIR_PRESSURE_HECTOPASCALS, least: 400, most: 1100, optional: true}
              wind_speed_mps: {quantity: WIND_METRES_PER_SECOND, least: 0, most: 75, optional: true}
              precip_1hr_mm: {quantity: RAIN_MM, least: 0, most: 200, optional: true}
            """;

  @Test
  void feetBecomeMetresAndAnIdKeepsItsZeros() {
    Arrival arrival =
        decode(
            STAGE,
            """
            station_id,time_utc,gage_height_ft,discharge_cfs
            08165500,2007-06-21T05:00:00,10,52.0
            08165500,2007-06-21 06:00:00,,53.0
            08165500,yesterday,10,52.0
            08165500,2007-06-21T07:00:00+08:00,ten,52.0
            """);
    assertThat(arrival.observations()).hasSize(2);
    Observation first = arrival.observations().get(0);
    assertThat(first.source()).isEqualTo("08165500");
    assertThat(first.time()).isEqualTo(Instant.parse("2007-06-21T05:00:00Z"));
    assertThat(first.reading(Quantity.STAGE_METRES, 0)).isEqualTo(10 * 0.3048);
    assertThat(arrival.observations().get(1).has(Quantity.STAGE_METRES)).isFalse();
    assertThat(arrival.asides()).extracting(Aside::reason).containsOnly(Reason.WRONG_TYPE);
    assertThat(arrival.asides().get(1).detail()).contains("gage_height_ft must be a number");
  }

  @Test
  void everyRowOfTheFloodsOfTexasIsAnObservationOrSetAside() throws IOException {
    addsUp(STAGE, "floods/usgs_texas_stage_discharge.csv.gz", 21_685);
  }

  @Test
  void everyRowOfTheirWeatherIsAnObservationOrSetAside() throws IOException {
    addsUp(WEATHER, "floods/noaa_isd_hourly_weather.csv.gz", 960);
  }

  private static void addsUp(String feed, String file, int rows) throws IOException {
    String table = new String(DataFolder.bytes(file), StandardCharsets.UTF_8);
    List<String> lines = table.lines().toList();
    assertThat(lines).hasSize(rows + 1);
    int observations = 0;
    int asides = 0;
    for (int from = 1; from < lines.size(); from += 5_000) { // as much as a message may hold
      List<String> some = lines.subList(from, Math.min(lines.size(), from + 5_000));
      Arrival arrival = decode(feed, lines.get(0) + "\n" + String.join("\n", some));
      observations += arrival.observations().size();
      asides += arrival.asides().size();
    }
    System.out.printf(
        "%s: %d rows = %d observations + %d asides%n", file, rows, observations, asides);
    assertThat(observations + asides).isEqualTo(rows);
    assertThat(observations).isGreaterThan(rows * 9 / 10);
  }

  private static Arrival decode(String file, String message) {
    Faults faults = new Faults();
    Feeds feeds = Feeds.read(List.of(new PolicyFile("table", "feeds/table.yaml", file)), faults);
    faults.throwIfAny("feeds of the test");
    var arrived = new Arrived("table", "t/0@0", Instant.parse("2030-01-01T00:00:00Z"));
    return Decoders.of(feeds.named("table"))
        .decode(arrived, message.getBytes(StandardCharsets.UTF_8));
  }
}
