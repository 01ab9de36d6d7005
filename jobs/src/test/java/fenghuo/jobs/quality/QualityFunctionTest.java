package fenghuo.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gauge "g" reports each minute; what it measures carries the names of quantities we have. */
class QualityFunctionTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final String FILE =
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
      says: {source: id, time: time, lon: lon, lat: lat, revision: revision}
      readings:
        stage: {quantity: DEPTH_KM, least: 0, most: 100, optional: true, usual: [0, 50], step: 3, within: 2m, stuck: 4m}
        total: {quantity: RAIN_TOTAL_MM, least: 0, most: 9000, optional: true, counter: RAIN_MM}
        rain: {quantity: RAIN_MM, least: 0, most: 90, optional: true}
        period: {quantity: PERIOD_SECONDS, least: 10, most: 600, otherwise: 60}
        gust: {quantity: INTENSITY, least: 0, most: 100, optional: true}
        wind: {quantity: MAGNITUDE, least: 0, most: 100, optional: true}
      contradictions:
        - {field: gust, below-field: wind}
        - {field: total, above: 100, though: wind, below: 2}
      """;
  private static final Feeds FEEDS = feeds(FILE);

  private static Feeds feeds(String file) {
    Faults faults = new Faults();
    Feeds feeds = Feeds.read(List.of(new PolicyFile("stage", "feeds/stage.yaml", file)), faults);
    faults.throwIfAny("feeds of the test");
    return feeds;
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 3 2 1 0               | . . . . . .
          1 1 1 1 1 1 1             | . . . . . STUCK STUCK
          1 1 1 1 1 2 2             | . . . . . . .
          1 4.1 4.2 4.3             | . STEP . .
          1 4 4.2 4.3               | . . . .
          1 9 1.1 1.2               | . SPIKE . .
          9 1 9.1 9.2               | . SPIKE . .
          1 9 9 1                   | . STEP . STEP
          1 - - - 6.9 7             | . . . . . .
          1 - - - 7.1 7.2           | . . . . STEP .
          1 101 1.1                 | . RANGE .
          1 101 101 101 101 9 9     | . RANGE RANGE RANGE RANGE . .
          49 51 51                  | . USUAL USUAL
          """)
  void aValueIsComparedWithThoseAroundIt(String values, String causes) throws Exception {
    assertThat(causesOf(told(series(values, Quantity.DEPTH_KM))))
        .isEqualTo(List.of(causes.split(" ", -1)));
  }

  @Test
  void aCounterThatFallsBackIsNoStep() throws Exception {
    assertThat(causesOf(told(series("700 701 0.2 0.4", Quantity.RAIN_TOTAL_MM))))
        .containsExactly(".", ".", "RESET", ".");
  }

  @Test
  void aClockThatRunsAheadAndACheapInstrumentAreDoubtful() throws Exception {
    Located late = at(0, Map.of(Quantity.DEPTH_KM, 1.0));
    var early = new Arrived("stage", "t/0@0", NOON.minusSeconds(61));
    assertThat(causesOf(told(List.of(new Located(late.observation(), "", early)))))
        .containsExactly("CLOCK");
    Feeds cheap = feeds(FILE.replace("trust: official", "trust: auxiliary"));
    assertThat(causesOf(told(List.of(late), cheap))).containsExactly("TRUST");
  }

  @Test
  void ofTwoValuesThatDoNotGoTogetherBothAreDoubtful() throws Exception {
    Map<Quantity, Double> windy = Map.of(Quantity.INTENSITY, 4.0, Quantity.MAGNITUDE, 5.0);
    assertThat(told(List.of(at(0, windy))).get(0).flags())
        .containsOnlyKeys(Quantity.INTENSITY, Quantity.MAGNITUDE)
        .containsValue(new Flag(Quality.DOUBTFUL, Cause.CONTRADICTION));
    Map<Quantity, Double> wet = Map.of(Quantity.RAIN_TOTAL_MM, 101.0, Quantity.MAGNITUDE, 1.9);
    assertThat(told(List.of(at(0, wet))).get(0).flags()).hasSize(2);
    Map<Quantity, Double> sound = Map.of(Quantity.RAIN_TOTAL_MM, 101.0, Quantity.MAGNITUDE, 2.0);
    assertThat(told(List.of(at(0, sound))).get(0).flags()).isEmpty();
    assertThat(told(List.of(at(0, Map.of(Quantity.INTENSITY, 4.0)))).get(0).flags()).isEmpty();
  }

  @Test
  void whatIsTooOldToBeComparedIsCheckedByItsLimitsAlone() throws Exception {
    List<Located> all = new ArrayList<>(series("1 2 1 2 1 2 1 2 1 2", Quantity.DEPTH_KM));
    all.add(at(-1, Map.of(Quantity.DEPTH_KM, 60.0)));
    assertThat(causesOf(told(all)).get(0)).isEqualTo("USUAL");
  }

  /** The oracle checks the whole series, in its order, at once. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverOrderTheyComeInTheFlagsAreThoseOfTheWholeSeries(long seed) throws Exception {
    Random random = new Random(seed);
    List<Located> series = randomly(random);
    Map<Instant, Map<Quantity, Flag>> wanted = flags(whole(series));
    List<Located> come = displaced(series, random);
    Map<Instant, Map<Quantity, Flag>> told = flags(told(come));
    assertThat(told).as("seed %d", seed).isEqualTo(wanted);
    assertThat(wanted.values().stream().mapToInt(Map::size).sum()).isGreaterThan(20);
  }

  @Test
  void aStationWithTwelveReadingsTakesLessThanFourKilobytes() throws Exception {
    Recent recent = Recent.none();
    SourceChecks checks = new SourceChecks(FEEDS.all().get(0), Norms.NONE);
    for (int minute = 0; minute < 20; minute++) {
      Map<Quantity, Double> readings = new TreeMap<>();
      for (Quantity quantity : Quantity.values()) {
        if (readings.size() < 12) {
          readings.put(quantity, 1.0 + minute);
        }
      }
      recent = recent.with(at(minute, readings), checks, located -> {});
    }
    var bytes = new DataOutputSerializer(1024);
    TypeInformation.of(Recent.class)
        .createSerializer(new org.apache.flink.api.common.serialization.SerializerConfigImpl())
        .serialize(recent, bytes);
    assertThat(bytes.length()).isLessThan(4_096);
  }

  private static List<Located> randomly(Random random) {
    List<Located> series = new ArrayList<>();
    double stage = 10;
    double total = 0;
    for (int minute = 0; minute < 200; minute++) {
      stage = random.nextInt(8) == 0 ? random.nextDouble(-5, 110) : stage + random.nextInt(3) - 1;
      total = random.nextInt(30) == 0 ? 0 : total + random.nextInt(2);
      Map<Quantity, Double> readings = new TreeMap<>();
      if (random.nextInt(5) > 0) {
        readings.put(Quantity.DEPTH_KM, stage);
      }
      readings.put(Quantity.RAIN_TOTAL_MM, total);
      series.add(at(minute, readings));
    }
    return series;
  }

  /** None comes more than three places from its own. */
  private static List<Located> displaced(List<Located> series, Random random) {
    List<Located> come = new ArrayList<>(series);
    for (int i = 0; i + 4 <= come.size(); i += 4) {
      Collections.shuffle(come.subList(i, i + 4), random);
    }
    return come;
  }

  private static List<Located> whole(List<Located> series) {
    SourceChecks checks = new SourceChecks(FEEDS.all().get(0), Norms.NONE);
    List<Checked> all = new ArrayList<>();
    series.forEach(located -> all.add(Checked.fresh(located)));
    for (int i = 0; i < all.size(); i++) {
      all.set(i, checks.check(all, i));
    }
    return all.stream().map(Checked::located).toList();
  }

  /** What was said last of each moment, in time order. */
  private static Map<Instant, Map<Quantity, Flag>> flags(List<Located> told) {
    Map<Instant, Map<Quantity, Flag>> flags = new TreeMap<>();
    told.forEach(located -> flags.put(located.observation().time(), located.flags()));
    return flags;
  }

  private static List<String> causesOf(List<Located> told) {
    List<String> causes = new ArrayList<>();
    flags(told)
        .values()
        .forEach(
            flags ->
                causes.add(
                    flags.isEmpty() ? "." : flags.values().iterator().next().cause().name()));
    return causes;
  }

  private static List<Located> told(List<Located> come) throws Exception {
    return told(come, FEEDS);
  }

  private static List<Located> told(List<Located> come, Feeds feeds) throws Exception {
    try (var harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new QualityFunction(feeds, Norms.NONE)),
            (Located located) -> located.observation().origin(),
            Types.STRING)) {
      harness.open();
      for (Located located : come) {
        harness.processElement(located, 0);
      }
      return harness.extractOutputValues();
    }
  }

  private static List<Located> series(String values, Quantity quantity) {
    List<Located> series = new ArrayList<>();
    String[] each = values.split(" ", -1);
    for (int minute = 0; minute < each.length; minute++) {
      // a counter beside it, so that a moment without the one has something to say
      series.add(
          each[minute].equals("-")
              ? at(minute, Map.of(Quantity.RAIN_TOTAL_MM, 1.0))
              : at(minute, Map.of(quantity, Double.valueOf(each[minute]))));
    }
    return series;
  }

  private static Located at(int minute, Map<Quantity, Double> readings) {
    Instant time = NOON.plusSeconds(60L * minute);
    Observation observation =
        Observation.of("stage", "g", 0, time, 102.2, 28.5, readings, Map.of());
    return new Located(observation, "513433001", new Arrived("stage", "t/0@0", time));
  }
}
