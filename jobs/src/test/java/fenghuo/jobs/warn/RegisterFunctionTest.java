package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gauge "g" of a feed "stage" that does not say where it stands. */
class RegisterFunctionTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final String XICHANG = "513401002";
  private static final String MIANNING = "513433106";
  private static final Feeds FEEDS = feeds();

  private static Feeds feeds() {
    Faults faults = new Faults();
    List<PolicyFile> files = new ArrayList<>();
    files.add(
        new PolicyFile(
            "stage",
            "feeds/stage.yaml",
            """
            title: {zh: 水位, en: Stage}
            source: a test
            version: 1
            topic: obs.stage
            decoder: json
            lateness: 30m
            ahead: 5m
            trust: official
            link: satellite
            updates: moment
            reports: regularly
            reach-km: 0
            sampling: 5m
            says: {source: id, time: time, place: registry, revision: revision}
            readings:
              rain: {quantity: RAIN_MM, least: 0, most: 30}
            """));
    Feeds feeds = Feeds.read(files, faults);
    faults.throwIfAny("feeds of the test");
    List<fenghuo.connectors.feed.Feed> all = new ArrayList<>(feeds.all());
    all.add(Feeds.builtIn(faults).named("registry.stations"));
    return new Feeds(all);
  }

  @Test
  void anObservationLiesWhereItsStationIsRegistered() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      register.processElement1(stage(0), 0);
      assertThat(townships(register)).containsExactly(XICHANG);
      Observation placed = register.extractOutputValues().get(0).observation();
      assertThat(placed.lon()).isEqualTo(102.26);
      assertThat(placed.id()).isEqualTo(stage(0).observation().id());
    }
  }

  @Test
  void whatCameBeforeItsStationWasRegisteredWaitsForIt() throws Exception {
    try (var register = harness()) {
      register.processElement1(stage(1), 0);
      register.processElement1(stage(0), 0);
      assertThat(townships(register)).isEmpty();
      register.processElement2(entry(5, 0, 102.26, 27.89, "in-force"), 0);
      assertThat(register.extractOutputValues())
          .extracting(located -> located.observation().time())
          .containsExactly(NOON, NOON.plusSeconds(60));
      pass(Long.MAX_VALUE, register);
      assertThat(reasons(register)).isEmpty();
    }
  }

  @Test
  void aStationThatIsNeverRegisteredIsUnknownWhenItsFeedKeepsNoLonger() throws Exception {
    try (var register = harness()) {
      register.processElement1(stage(0), 0);
      pass(NOON.plusSeconds(29 * 60).toEpochMilli(), register);
      assertThat(reasons(register)).isEmpty();
      pass(NOON.plusSeconds(30 * 60).toEpochMilli(), register);
      assertThat(reasons(register)).containsExactly(Reason.UNKNOWN_STATION);
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      assertThat(townships(register)).isEmpty();
    }
  }

  @Test
  void aStationThatMovedStandsWhereItStoodAtTheTime() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(10, 0, 102.24, 28.64, "in-force"), 0);
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      register.processElement1(stage(-90), 0);
      register.processElement1(stage(9), 0);
      register.processElement1(stage(10), 0);
      assertThat(townships(register)).containsExactly(XICHANG, XICHANG, MIANNING);
    }
  }

  @Test
  void aCorrectedEntryReplacesTheOneBeforeAndNotTheOtherWayRound() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(-60, 1, 102.24, 28.64, "in-force"), 0);
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      register.processElement1(stage(0), 0);
      assertThat(townships(register)).containsExactly(MIANNING);
    }
  }

  @Test
  void aStationThatIsWithdrawnIsUnknownFromThenOn() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      register.processElement2(entry(10, 0, 102.26, 27.89, "withdrawn"), 0);
      register.processElement1(stage(9), 0);
      register.processElement1(stage(11), 0);
      pass(Long.MAX_VALUE, register);
      assertThat(townships(register)).containsExactly(XICHANG);
      assertThat(reasons(register)).containsExactly(Reason.UNKNOWN_STATION);
    }
  }

  @Test
  void aStationBeyondTheReachOfItsFeedIsOutside() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(-60, 0, 116.4, 39.9, "in-force"), 0);
      register.processElement1(stage(0), 0);
      assertThat(reasons(register)).containsExactly(Reason.OUTSIDE);
    }
  }

  @Test
  void ofVeryManyThatWaitTheOldestGoAside() throws Exception {
    try (var register = harness()) {
      for (int minute = 2_100; minute > 0; minute--) {
        register.processElement1(stage(minute), 0);
      }
      assertThat(reasons(register)).hasSize(2_100 - 2_048).containsOnly(Reason.UNKNOWN_STATION);
      register.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      assertThat(townships(register)).hasSize(2_048);
    }
  }

  @Test
  void anEntryIsLetInOnceAndStationsOfTwoFeedsMayShareAnId() throws Exception {
    try (var register = harness()) {
      register.processElement2(entry(-60, 1, 102.26, 27.89, "in-force"), 0);
      register.processElement2(entry(-60, 1, 102.26, 27.89, "in-force"), 0);
      register.processElement2(entry(-60, 0, 102.24, 28.64, "in-force"), 0);
      register.processElement2(entryOf("weather.aws", -60, 1, 102.26, 27.89, "in-force"), 0);
      register.processElement2(entry(10, 0, 102.26, 27.89, "withdrawn"), 0);
      assertThat(register.getSideOutput(RegisterFunction.ENTRIES))
          .extracting(entry -> entry.getValue().observation().label("feed"))
          .containsExactly("stage", "weather.aws", "stage");
      assertThat(reasons(register)).containsExactly(Reason.DUPLICATE, Reason.SUPERSEDED);
      assertThat(townships(register)).isEmpty();
    }
  }

  @Test
  void whatWasLetInBeforeARestartIsKnownAfterIt() throws Exception {
    var before = harness();
    before.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
    var state = before.snapshot(1, 1);
    before.close();
    try (var after = closed()) {
      after.initializeState(state);
      after.open();
      after.processElement2(entry(-60, 0, 102.26, 27.89, "in-force"), 0);
      assertThat(after.getSideOutput(RegisterFunction.ENTRIES)).isNull();
      assertThat(reasons(after)).containsExactly(Reason.DUPLICATE);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfArrivalDoesNotMatterAndARestartNeither(long seed) throws Exception {
    Random random = new Random(seed);
    List<Located> all = new ArrayList<>();
    all.add(entry(-60, 0, 102.26, 27.89, "in-force"));
    for (int minute = 0; minute < 50; minute++) {
      all.add(stage(minute));
    }
    Collections.shuffle(all, random);
    List<Located> first = all.subList(0, random.nextInt(all.size()));
    List<Located> rest = all.subList(first.size(), all.size());
    TreeSet<Instant> placed = new TreeSet<>();
    var before = harness();
    put(first, before);
    before.extractOutputValues().forEach(located -> placed.add(located.observation().time()));
    var state = before.snapshot(1, 1);
    before.close();
    try (var after = closed()) {
      after.initializeState(state);
      after.open();
      put(rest, after);
      after.extractOutputValues().forEach(located -> placed.add(located.observation().time()));
    }
    assertThat(placed).as("seed %d", seed).hasSize(50);
  }

  private static void put(
      List<Located> all,
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> register)
      throws Exception {
    for (Located one : all) {
      if (one.observation().feed().equals("stage")) {
        register.processElement1(one, 0);
      } else {
        register.processElement2(one, 0);
      }
    }
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> closed()
      throws Exception {
    return new KeyedTwoInputStreamOperatorTestHarness<>(
        new KeyedCoProcessOperator<>(new RegisterFunction(FEEDS, Walk.POLICY.places())),
        located -> located.observation().origin(),
        RegisterFunction::keyOf,
        Types.STRING);
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> harness()
      throws Exception {
    var harness = closed();
    harness.open();
    return harness;
  }

  private static void pass(
      long time, KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> register)
      throws Exception {
    register.processWatermark1(new Watermark(time));
    register.processWatermark2(new Watermark(time));
  }

  private static List<String> townships(
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> register) {
    return register.extractOutputValues().stream().map(Located::township).toList();
  }

  private static List<Reason> reasons(
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Located, Located> register) {
    var asides = register.getSideOutput(RegisterFunction.ASIDES);
    return asides == null
        ? List.of()
        : asides.stream().map(StreamRecord::getValue).map(Aside::reason).toList();
  }

  private static Located stage(int minute) {
    return located(
        Observation.of(
            "stage",
            "g",
            0,
            NOON.plusSeconds(60L * minute),
            Double.NaN,
            Double.NaN,
            Map.of(Quantity.RAIN_MM, 1.0),
            Map.of()));
  }

  private static Located entry(int minute, int revision, double lon, double lat, String state) {
    return entryOf("stage", minute, revision, lon, lat, state);
  }

  private static Located entryOf(
      String feed, int minute, int revision, double lon, double lat, String state) {
    return located(
        Observation.of(
            "registry.stations",
            "g",
            revision,
            NOON.plusSeconds(60L * minute),
            lon,
            lat,
            Map.of(),
            Map.of("feed", feed, "state", state)));
  }

  private static Located located(Observation observation) {
    return new Located(observation, "", new Arrived(observation.feed(), "t/0@0", NOON));
  }
}
