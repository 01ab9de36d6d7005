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
import fenghuo.model.Reason;
import fenghuo.model.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same rain, reported by gauges of several streams, through the whole pipeline. */
class StreamsTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final String LUGU = "513433104";
  private static final int MINUTES = 110;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"weather.rain, RED", "weather.aws, RED", "weather.micro, ORANGE"})
  void aCheapGaugeAloneTurnsNothingRed(String feed, Level level) throws Exception {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      Map<String, Object> record = rain(minute);
      record.put("lon", 102.1769);
      record.put("lat", 28.2866);
      arrivals.add(arrival(feed, minute, record));
    }
    Walk.Left left = Walk.walk(arrivals, 2);
    assertThat(left.asides()).isEmpty();
    assertThat(left.warnings().values())
        .filteredOn(warning -> warning.family().equals("heavy-rain"))
        .extracting(Warning::township, Warning::peak)
        .containsExactly(tuple(LUGU, level));
  }

  /** A gauge that tells a millimetre each minute, and five around it that tell of another rain. */
  @ParameterizedTest(name = "around it {0} mm, parallelism {1}, backwards {2}: {3}")
  @CsvSource({
    "0.0, 1, false, ORANGE",
    "0.0, 2, true, ORANGE",
    "0.0, 4, false, ORANGE",
    "0.8, 1, false, RED",
    "0.8, 2, true, RED"
  })
  void aGaugeThatNoneAroundItBearsOutAloneTurnsNothingRed(
      double around, int parallelism, boolean backwards, Level level) throws Exception {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      for (int gauge = 0; gauge < 6; gauge++) {
        Map<String, Object> record = rain(minute);
        record.put("station", "g" + gauge);
        record.put("lon", 102.1769 + 0.03 * gauge);
        record.put("lat", 28.2866);
        record.put("rain_mm", gauge == 0 ? 1.0 : around);
        arrivals.add(arrival("weather.rain", minute, record));
      }
    }
    if (backwards) {
      Collections.reverse(arrivals.subList(0, 25 * 6)); // no later than the feed allows
    }
    Walk.Left left = Walk.walk(arrivals, parallelism);
    assertThat(left.asides()).isEmpty();
    assertThat(left.warnings().values())
        .filteredOn(warning -> warning.township().equals(LUGU))
        .filteredOn(warning -> warning.family().equals("heavy-rain"))
        .extracting(Warning::peak)
        .containsExactly(level);
  }

  @Test
  void aCheapGaugeWhoseClockIsSlowTurnsNothingRedEither() throws Exception {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      Map<String, Object> record = rain(minute);
      record.put("lon", 102.1769);
      record.put("lat", 28.2866);
      Feed feed = Walk.POLICY.feeds().named("weather.micro");
      var late = new Arrived(feed.name(), "t/0@1", NOON.plusSeconds(60L * minute + 1_201));
      byte[] bytes = JsonEncoder.encode(feed, NOON.plusSeconds(60L * minute), record);
      arrivals.add(Decoders.of(feed).decode(late, bytes));
    }
    assertThat(Walk.walk(arrivals, 1).warnings().values())
        .filteredOn(warning -> warning.family().equals("heavy-rain"))
        .extracting(Warning::peak)
        .containsExactly(Level.ORANGE);
  }

  @ParameterizedTest(name = "the register {0}, parallelism {1}")
  @CsvSource({"first, 1", "last, 1", "first, 2", "last, 2"})
  void aGaugeWithoutAPlaceWarnsWhereTheRegisterHasIt(String when, int parallelism)
      throws Exception {
    List<Arrival> arrivals = gauges();
    Arrival entry =
        arrival(
            "registry.stations",
            0,
            Map.of(
                "station", "g",
                "since", "2020-01-01T00:00:00+08:00",
                "feed", "hydro.stage",
                "lon", 102.1769,
                "lat", 28.2866));
    arrivals.add(when.equals("first") ? 0 : arrivals.size(), entry);
    Walk.Left left = Walk.walk(arrivals, parallelism);
    assertThat(left.asides()).isEmpty();
    assertThat(left.warnings().values())
        .extracting(Warning::township, Warning::peak)
        .contains(tuple(LUGU, Level.RED));
  }

  /** The same minutes once more, with an amount that no gauge can measure, before or after. */
  @ParameterizedTest(name = "{0} first: {1}")
  @CsvSource({
    "weather.rain, true",
    "weather.rain, false",
    "weather.aws, true",
    "weather.aws, false"
  })
  void garbageTakesNoGoodReadingAway(String feed, boolean garbageFirst) throws Exception {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      Map<String, Object> good = rain(minute);
      good.put("lon", 102.1769);
      good.put("lat", 28.2866);
      Map<String, Object> garbage = new TreeMap<>(good);
      garbage.put("rain_mm", 999.9);
      arrivals.add(arrival(feed, minute, garbageFirst ? garbage : good));
      arrivals.add(arrival(feed, minute, garbageFirst ? good : garbage));
    }
    Walk.Left left = Walk.walk(arrivals, 2);
    assertThat(left.warnings().values())
        .extracting(Warning::township, Warning::peak)
        .contains(tuple(LUGU, Level.RED));
  }

  @Test
  void aMagnitudeThatCannotBeTakesNoEarthquakeBack() throws Exception {
    Map<String, Object> quake = new TreeMap<>();
    quake.putAll(
        Map.of("event", "q", "time", NOON.toString(), "lon", 102.18, "lat", 28.29, "depth_km", 10));
    quake.put("magnitude", 6.8);
    List<Arrival> arrivals = new ArrayList<>(List.of(arrival("seismic.event", 1, quake)));
    Map<String, Object> garbage = new TreeMap<>(quake);
    garbage.put("magnitude", 68);
    garbage.put("revision", 1);
    arrivals.add(arrival("seismic.event", 2, garbage));
    Walk.Left left = Walk.walk(arrivals, 1);
    assertThat(left.warnings().values())
        .extracting(Warning::township, Warning::peak)
        .contains(tuple(LUGU, Level.RED));
    assertThat(left.asides()).extracting(Aside::reason).containsExactly(Reason.IMPLAUSIBLE);
  }

  @Test
  void aGaugeThatNobodyRegisteredIsUnknown() throws Exception {
    Walk.Left left = Walk.walk(gauges(), 2);
    assertThat(left.warnings()).isEmpty();
    assertThat(left.asides())
        .hasSize(MINUTES)
        .extracting(Aside::reason)
        .containsOnly(Reason.UNKNOWN_STATION);
  }

  private static List<Arrival> gauges() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      arrivals.add(arrival("hydro.stage", minute, rain(minute)));
    }
    return arrivals;
  }

  /** A millimetre in a minute. */
  private static Map<String, Object> rain(int minute) {
    Map<String, Object> record = new TreeMap<>();
    record.put("station", "g");
    record.put("time", NOON.plusSeconds(60L * minute).toString());
    record.put("rain_mm", 1.0);
    record.put("period_s", 60);
    return record;
  }

  private static Arrival arrival(String name, int minute, Map<String, Object> record) {
    Feed feed = Walk.POLICY.feeds().named(name);
    Instant at = NOON.plusSeconds(60L * minute + 1);
    var arrived = new Arrived(name, feed.topic() + "/0@" + minute, at);
    return Decoders.of(feed).decode(arrived, JsonEncoder.encode(record));
  }
}
