package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.model.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers whose entries change while the whole pipeline runs. */
class ChangingRegistersTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final String XICHANG = "513401002";
  private static final String LUGU = "513433104";
  private static final int MOVED = 30;
  private static final int MINUTES = 150;

  @ParameterizedTest(name = "parallelism {0}")
  @ValueSource(ints = {1, 2})
  void aStationThatMovesMeanwhileWarnsFromThenOnWhereItStands(int parallelism) throws Exception {
    List<Arrival> before = new ArrayList<>(List.of(station(0, 102.26, 27.89)));
    List<Arrival> after = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      (minute < MOVED ? before : after).add(rain(minute));
    }
    List<Arrival> move = List.of(station(MOVED, 102.1769, 28.2866));
    Walk.Left left = Walk.walkInParts(List.of(before, move, after), parallelism);
    assertThat(left.asides()).isEmpty();
    assertThat(left.observations())
        .filteredOn(located -> located.observation().feed().equals("hydro.stage"))
        .hasSize(MINUTES)
        .allSatisfy(
            located ->
                assertThat(located.township())
                    .isEqualTo(minuteOf(located.observation().time()) < MOVED ? XICHANG : LUGU));
    assertThat(left.warnings().values())
        .extracting(Warning::township, Warning::peak)
        .contains(tuple(LUGU, Level.RED))
        .doesNotContain(tuple(XICHANG, Level.RED));
  }

  @Test
  void ofASiteTheLaterRevisionIsLetInAndAnOlderOneIsNot() throws Exception {
    Walk.Left left =
        Walk.walkInParts(
            List.of(List.of(site(1, 0, 41)), List.of(site(2, 2, 164)), List.of(site(3, 1, 57))), 2);
    assertThat(left.observations())
        .extracting(
            located -> located.township(),
            located -> located.observation().revision(),
            located -> located.observation().reading(Quantity.THREATENED_PERSONS, 0))
        .containsExactly(tuple(LUGU, 0, 41.0), tuple(LUGU, 2, 164.0));
    assertThat(left.asides()).extracting(Aside::reason).containsExactly(Reason.SUPERSEDED);
    assertThat(left.asides().get(0).raw())
        .contains("registry.sites", "s1")
        .doesNotContain("000-0000-0001");
  }

  /** By then the other feeds are years ahead of it. */
  @Test
  void anEntryIsNeverLate() throws Exception {
    List<Arrival> rain = new ArrayList<>(List.of(station(0, 102.26, 27.89)));
    for (int minute = 1; minute <= MOVED; minute++) {
      rain.add(rain(minute));
    }
    Arrival beat = Arrival.heartbeat(new Arrived("hydro.stage", "t/0@9", NOON.plusSeconds(90_000)));
    rain.add(beat);
    Arrival entry = site(MOVED + 1, 0, 41);
    Walk.Left left = Walk.walkInParts(List.of(rain, List.of(entry)), 1);
    assertThat(left.asides()).isEmpty();
    assertThat(left.observations())
        .extracting(located -> located.observation().id())
        .contains(entry.observations().get(0).id());
  }

  private static long minuteOf(Instant time) {
    return (time.getEpochSecond() - NOON.getEpochSecond()) / 60;
  }

  private static Arrival rain(int minute) {
    Map<String, Object> record = new TreeMap<>();
    record.put("station", "g");
    record.put("time", NOON.plusSeconds(60L * minute).toString());
    record.put("rain_mm", 1.0);
    record.put("period_s", 60);
    return arrival("hydro.stage", minute, record);
  }

  /** Where the gauge stands from a minute on. */
  private static Arrival station(int minute, double lon, double lat) {
    Map<String, Object> record = new TreeMap<>();
    record.put("station", "g");
    record.put("since", NOON.plusSeconds(60L * minute).toString());
    record.put("feed", "hydro.stage");
    record.put("lon", lon);
    record.put("lat", lat);
    return arrival("registry.stations", minute, record);
  }

  /** A gully above Lugu, since years. */
  private static Arrival site(int minute, int revision, int threatened) {
    Map<String, Object> record = new TreeMap<>();
    record.put("site", "s1");
    record.put("since", "2012-01-01T00:00:00+08:00");
    record.put("revision", revision);
    record.put("lon", 102.1769);
    record.put("lat", 28.2866);
    record.put("kind", "debris-flow");
    record.put("threatened", threatened);
    record.put("phone", "000-0000-0001");
    return arrival("registry.sites", minute, record);
  }

  private static Arrival arrival(String name, int minute, Map<String, Object> record) {
    Feed feed = Walk.POLICY.feeds().named(name);
    var arrived =
        new Arrived(name, feed.topic() + "/0@" + minute, NOON.plusSeconds(60L * minute + 1));
    return Decoders.of(feed).decode(arrived, JsonEncoder.encode(record));
  }
}
