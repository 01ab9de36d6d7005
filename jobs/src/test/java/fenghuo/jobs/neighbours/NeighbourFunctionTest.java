package fenghuo.jobs.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Doubt;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import fenghuo.policy.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Six gauges 5 km apart on one parallel, "a" to "f", report each five minutes from noon on. */
class NeighbourFunctionTest {
  private static final long NOON = Instant.parse("2020-06-26T04:00:00Z").toEpochMilli();
  private static final long MINUTE = 60_000;
  private static final Norms NORMS = Norms.builtIn(new Faults());
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());

  /** Amounts of each gauge each five minutes, through an hour and a half. */
  @ParameterizedTest(name = "a says {0} mm, the others {1} mm: {2}")
  @CsvSource({
    "0.1, 0.1, ",
    "5.0, 0.1, NEIGHBOURS",
    "1.6, 0.0, ",
    "1.8, 0.0, NEIGHBOURS",
    "0.0, 1.6, ",
    "0.0, 1.8, NEIGHBOURS",
    "3.0, 3.2, "
  })
  void aGaugeIsHeldToThoseAroundIt(double own, double others, Cause cause) throws Exception {
    List<Saying> said = new ArrayList<>();
    for (int minute = 5; minute <= 90; minute += 5) {
      for (String gauge : List.of("a", "b", "c", "d", "e", "f")) {
        said.add(rain(gauge, minute, gauge.equals("a") ? own : others));
      }
    }
    Map<String, Doubt> left = left(told(said));
    Doubt last = left.get("a " + Instant.ofEpochMilli(NOON + 80 * MINUTE));
    assertThat(last == null ? null : last.cause()).isEqualTo(cause);
    assertThat(left.keySet()).allMatch(key -> key.startsWith("a "));
  }

  @Test
  void aGaugeThatSaysNothingUnderAWetCellIsInDoubt() throws Exception {
    List<Saying> said = new ArrayList<>();
    for (int minute = 6; minute <= 72; minute += 6) {
      said.add(rain("a", minute, 0));
      said.add(rain("b", minute, 1));
      said.add(cell(minute, 0.005, 0.9));
    }
    assertThat(left(told(said)))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            (key, doubt) -> {
              assertThat(key).startsWith("a ");
              assertThat(doubt.cause()).isEqualTo(Cause.RADAR);
              assertThat(doubt.others()).isGreaterThanOrEqualTo(8);
            });
    assertThat(left(told(said.stream().map(NeighbourFunctionTest::farther).toList()))).isEmpty();
  }

  @Test
  void fewerThanThreeNeighboursSayNothing() throws Exception {
    List<Saying> said = new ArrayList<>();
    for (int minute = 5; minute <= 90; minute += 5) {
      said.add(rain("a", minute, 5));
      said.add(rain("b", minute, 0));
      said.add(rain("c", minute, 0));
    }
    assertThat(told(said)).isEmpty();
  }

  @Test
  void aThermometerIsHeldToOthersReducedToItsAltitude() throws Exception {
    List<Saying> said = new ArrayList<>();
    for (String gauge : List.of("a", "b", "c", "d", "e")) {
      double altitude = 1_500 + 300 * "abcde".indexOf(gauge);
      double lapsed = 20 - 6.5 * (altitude - 1_500) / 1_000;
      said.add(temperature(gauge, altitude, gauge.equals("e") ? lapsed + 8 : lapsed));
    }
    said.add(temperature("f", Double.NaN, -3)); // nobody knows how high it stands
    assertThat(left(told(said)).keySet()).containsExactly("e " + Instant.ofEpochMilli(NOON));
  }

  @Test
  void whoFallsSilentWhileItRainsAroundIsTold() throws Exception {
    try (var harness = harness()) {
      harness.open();
      for (int minute = 5; minute <= 120; minute += 5) {
        for (String gauge : List.of("a", "b", "c", "d")) {
          boolean isSilent = gauge.equals("a") && minute > 60 && minute < 110;
          if (!isSilent) {
            harness.processElement(rain(gauge, minute, 0.6), 0);
          }
        }
        harness.processWatermark(NOON + minute * MINUTE);
      }
      assertThat(harness.getSideOutput(NeighbourFunction.LOST))
          .extracting(StreamRecord::getValue)
          .extracting(SourceHealth::source, SourceHealth::pulse, SourceHealth::last)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "a", Pulse.SILENT_IN_RAIN, Instant.ofEpochMilli(NOON + 60 * MINUTE)));
    }
  }

  @Test
  void nothingIsKeptOfWhoIsGone() throws Exception {
    try (var harness = harness()) {
      harness.open();
      harness.processElement(rain("a", 5, 1), 0);
      harness.processWatermark(NOON + Duration.ofHours(5).toMillis());
      assertThat(harness.numKeyedStateEntries()).isZero();
      assertThat(harness.numEventTimeTimers()).isZero();
    }
  }

  /** Random amounts with gaps and corrections; in any order the same doubts stand in the end. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatStandsDependsOnNoOrder(long seed) throws Exception {
    Random random = new Random(seed);
    List<Saying> said = new ArrayList<>();
    for (int minute = 5; minute <= 150; minute += 5) {
      for (String gauge : List.of("a", "b", "c", "d", "e", "f")) {
        double scale = gauge.equals("a") ? 6 : gauge.equals("b") ? 0 : 1.5;
        if (random.nextInt(12) > 0) {
          said.add(rain(gauge, minute, scale * random.nextDouble()));
        }
      }
      said.add(cell(minute, 0.055, 1.5 * random.nextDouble()));
    }
    Map<String, Doubt> standing = left(told(said));
    assertThat(standing.keySet()).isEqualTo(NeighbourTwin.inDoubt(said));
    assertThat(standing).isNotEmpty();
    for (int shuffle = 0; shuffle < 4; shuffle++) {
      Collections.shuffle(said, random);
      Map<String, Doubt> other = left(told(said));
      assertThat(other.keySet()).isEqualTo(standing.keySet());
      other.forEach((key, doubt) -> assertThat(doubt.saysTheSameAs(standing.get(key))).isTrue());
    }
  }

  /** What stands of all that was told, by source and slot; of two causes, the first. */
  private static Map<String, Doubt> left(List<Doubt> told) {
    Map<String, Doubt> standing = new TreeMap<>();
    for (Doubt doubt : told) {
      String key = doubt.source() + " " + doubt.from() + " " + doubt.cause();
      if (doubt.quality() == Quality.DOUBTFUL) {
        standing.put(key, doubt);
      } else {
        standing.remove(key);
      }
    }
    Map<String, Doubt> left = new TreeMap<>();
    standing.forEach((key, doubt) -> left.putIfAbsent(doubt.source() + " " + doubt.from(), doubt));
    return left;
  }

  /** A saying as both are told it that look at it. */
  private static List<Saying> each(Saying saying) {
    List<Saying> each = new ArrayList<>();
    if (!saying.source().equals("cell")) {
      each.add(saying);
    }
    if (saying.quantity() == Quantity.RAIN_MM) {
      each.add(
          new Saying(
              Beside.RADAR,
              saying.tile(),
              true,
              saying.quantity(),
              saying.feed(),
              saying.source(),
              saying.township(),
              saying.lon(),
              saying.lat(),
              saying.altitude(),
              saying.time(),
              saying.value(),
              saying.cover(),
              saying.arrived()));
    }
    return each;
  }

  private static List<Doubt> told(List<Saying> said) throws Exception {
    try (var harness = harness()) {
      harness.open();
      for (Saying saying : said) {
        for (Saying one : each(saying)) {
          harness.processElement(one, 0);
        }
      }
      return harness.extractOutputValues();
    }
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Saying, Doubt> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new NeighbourFunction(FEEDS, NORMS)), Saying::key, Types.STRING);
  }

  private static Saying rain(String gauge, int minute, double amount) {
    double lon = 102.2 + 0.05 * "abcdef".indexOf(gauge);
    return saying("weather.rain", gauge, Quantity.RAIN_MM, lon, Double.NaN, minute, amount);
  }

  private static Saying cell(int minute, double east, double amount) {
    return saying(
        "weather.radar-qpe", "cell", Quantity.RAIN_MM, 102.2 + east, Double.NaN, minute, amount);
  }

  /** The radar's cell a kilometre and more away. */
  private static Saying farther(Saying said) {
    return said.source().equals("cell")
        ? cell((int) ((said.time() - NOON) / MINUTE), 0.012, said.value())
        : said;
  }

  private static Saying temperature(String gauge, double altitude, double value) {
    double lon = 102.2 + 0.05 * "abcdef".indexOf(gauge);
    return saying("weather.aws", gauge, Quantity.TEMPERATURE_CELSIUS, lon, altitude, 5, value);
  }

  private static Saying saying(
      String feed,
      String source,
      Quantity quantity,
      double lon,
      double altitude,
      int minute,
      double value) {
    long time = NOON + minute * MINUTE;
    var arrived = new Arrived(feed, "t/0@" + minute, Instant.ofEpochMilli(time));
    return new Saying(
        Beside.STATIONS,
        "tile",
        true,
        quantity,
        feed,
        source,
        "513433001",
        lon,
        28.5,
        altitude,
        time,
        value,
        300,
        arrived);
  }
}
