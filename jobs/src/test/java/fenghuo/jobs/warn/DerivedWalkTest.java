package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two stations on a rainy noon, through the whole pipeline, and what is made of their reports. */
class DerivedWalkTest {
  /** 11:00 in Beijing. */
  private static final Instant START = Instant.parse("2020-03-02T03:00:00Z");

  private static final int MINUTES = 90;

  @Test
  void whatIsMadeOfReportsStandsAmongTheObservations() throws Exception {
    Walk.Left left = Walk.walk(arrivals(), 1);
    assertThat(left.asides()).isEmpty();
    assertThat(left.observations()).hasSize(2 * MINUTES);
    assertThat(left.derived())
        .filteredOn(located -> located.observation().feed().equals("derived.fire-weather"))
        .hasSize(2)
        .allMatch(located -> located.observation().has(Quantity.FIRE_WEATHER_INDEX))
        .allMatch(located -> located.township().equals("513433104"));
    assertThat(left.derived())
        .filteredOn(located -> located.observation().feed().equals("derived.rain-state"))
        .anyMatch(located -> located.observation().reading(Quantity.RAIN_CURVE_RATIO, 0) > 0.5);
  }

  @ParameterizedTest(name = "parallelism {0}")
  @ValueSource(ints = {1, 2, 4})
  void neitherOrderNorParallelismChangeIt(int parallelism) throws Exception {
    Map<String, Map<Quantity, Double>> wanted = standing(Walk.walk(arrivals(), 1));
    List<Arrival> disordered = arrivals();
    Collections.shuffle(disordered, new Random(parallelism));
    assertThat(standing(Walk.walk(disordered, parallelism))).isEqualTo(wanted);
  }

  /** What was said last under each id, but for what was taken back. */
  private static Map<String, Map<Quantity, Double>> standing(Walk.Left left) {
    Map<String, Map<Quantity, Double>> standing = new TreeMap<>();
    for (Located located : left.derived()) {
      Observation observation = located.observation();
      standing.put(observation.id(), observation.readings());
    }
    standing.values().removeIf(Map::isEmpty);
    return standing;
  }

  private static List<Arrival> arrivals() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      arrivals.add(arrival("a", minute, minute > 70 ? 0.9 : 0));
      arrivals.add(arrival("b", minute, 0.2));
    }
    return arrivals;
  }

  private static Arrival arrival(String station, int minute, double rain) {
    Map<String, Object> record = new TreeMap<>();
    record.put("station", station);
    record.put("lon", 102.1769);
    record.put("lat", 28.2866);
    record.put("rain_mm", rain);
    record.put("temperature_c", 18);
    record.put("humidity_percent", 60);
    record.put("wind_m_s", 2);
    Feed feed = Walk.POLICY.feeds().named("weather.aws");
    Instant time = START.plusSeconds(60L * minute);
    var arrived = new Arrived(feed.name(), feed.topic() + "/0@" + station + minute, time);
    return Decoders.of(feed).decode(arrived, JsonEncoder.encode(feed, time, record));
  }
}
