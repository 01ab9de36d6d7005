package fenghuo.jobs.derive;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;

/** Makes the reports of an automatic station, and lets them through the function. */
final class Reports {
  static final Feeds FEEDS = Feeds.builtIn(new Faults());
  static final String FIRE = "derived.fire-weather";
  static final String RAIN = "derived.rain-state";

  /** A Monday in the dry season, midnight in Beijing. */
  static final Instant START = Instant.parse("2020-03-01T16:00:00Z");

  private static final String FEED = "weather.aws";

  private Reports() {}

  /** What one reports so many minutes after the start. */
  static Located at(long minute, Map<Quantity, Double> readings) {
    return at(START.plusSeconds(60 * minute), 27.9, readings);
  }

  static Located at(Instant time, double lat, Map<Quantity, Double> readings) {
    Observation observation = Observation.of(FEED, "a", 0, time, 102.2, lat, readings, Map.of());
    return new Located(observation, "513433001", new Arrived(FEED, "t/0@0", time));
  }

  /** Rain of so many minutes. */
  static Map<Quantity, Double> rain(double millimetres, int minutes) {
    return Map.of(Quantity.RAIN_MM, millimetres, Quantity.PERIOD_SECONDS, 60.0 * minutes);
  }

  /** All that fire weather asks for; wind in metres per second. */
  static Map<Quantity, Double> air(
      double celsius, double humidity, double wind, double rain, int minutes) {
    Map<Quantity, Double> readings = new TreeMap<>(rain(rain, minutes));
    readings.put(Quantity.TEMPERATURE_CELSIUS, celsius);
    readings.put(Quantity.HUMIDITY_PERCENT, humidity);
    readings.put(Quantity.WIND_METRES_PER_SECOND, wind);
    return readings;
  }

  static KeyedOneInputStreamOperatorTestHarness<String, Located, Located> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new DeriveFunction(FEEDS)),
        (Located located) -> located.observation().origin(),
        Types.STRING);
  }

  /** What comes out of one feed, in the order in which it does. */
  static List<Located> derived(String feed, List<Located> reports) throws Exception {
    try (var harness = harness()) {
      harness.open();
      for (Located report : reports) {
        harness.processElement(report, 0);
      }
      return of(feed, harness.extractOutputValues());
    }
  }

  static List<Located> of(String feed, List<Located> all) {
    return all.stream().filter(one -> one.observation().feed().equals(feed)).toList();
  }

  /** What stands in the end, by its time; what was taken back does not. */
  static Map<Instant, Told> standing(List<Located> all) {
    Map<Instant, Told> standing = new TreeMap<>();
    for (Located one : all) {
      Map<Quantity, Flag> flags = one.flags();
      standing.put(one.observation().time(), new Told(one.observation().readings(), flags));
    }
    standing.values().removeIf(told -> told.readings().isEmpty());
    return standing;
  }

  /** One reading of each, in their order. */
  static List<Double> values(List<Located> all, Quantity quantity) {
    List<Double> values = new ArrayList<>();
    all.forEach(one -> values.add(one.observation().reading(quantity, Double.NaN)));
    return values;
  }
}
