package fenghuo.jobs.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;

class SayFunctionTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final Flag BEYOND = new Flag(Quality.UNRELIABLE, Cause.RANGE);

  @Test
  void aGaugeIsHeldToStationsAndToTheRadarAndARadarToNone() {
    assertThat(said("weather.rain", Map.of(Quantity.RAIN_MM, 1.0), Map.of()))
        .extracting(Saying::beside, Saying::tile)
        .containsExactly(tuple(Beside.STATIONS, "102/28"), tuple(Beside.RADAR, "1025/285"));
    assertThat(said("weather.radar-qpe", Map.of(Quantity.RAIN_MM, 1.0), Map.of()))
        .extracting(Saying::beside)
        .containsOnly(Beside.RADAR);
  }

  /** So that a value that was taken back is not compared any more. */
  @Test
  void whatAStationDoesNotTellIsSaidToo() {
    assertThat(said("weather.portable", Map.of(Quantity.TEMPERATURE_CELSIUS, 20.0), Map.of()))
        .filteredOn(saying -> saying.quantity() == Quantity.RAIN_MM)
        .isNotEmpty()
        .allMatch(saying -> Double.isNaN(saying.value()));
    assertThat(said("seismic.event", Map.of(Quantity.MAGNITUDE, 5.0), Map.of())).isEmpty();
  }

  @Test
  void whatIsNotBelievedCountsForNothing() {
    Map<Quantity, Double> readings = Map.of(Quantity.RAIN_MM, 0.0, Quantity.PERIOD_SECONDS, 1e9);
    assertThat(
            said("weather.rain", readings, Map.of(Quantity.PERIOD_SECONDS, BEYOND)).get(0).cover())
        .isEqualTo(60);
    assertThat(said("weather.rain", readings, Map.of(Quantity.RAIN_MM, BEYOND)).get(0).value())
        .isNaN();
  }

  @Test
  void anAmountOfMoreThanAnHourIsComparedWithNoHour() {
    Map<Quantity, Double> long5h =
        Map.of(Quantity.RAIN_MM, 30.0, Quantity.PERIOD_SECONDS, 18_000.0);
    assertThat(said("weather.rain", long5h, Map.of()))
        .allMatch(saying -> Double.isNaN(saying.value()) && saying.cover() == 0);
  }

  private static List<Saying> said(
      String feed, Map<Quantity, Double> readings, Map<Quantity, Flag> flags) {
    var observation = Observation.of(feed, "g", 0, NOON, 102.55, 28.55, readings, Map.of());
    var located = new Located(observation, "", new Arrived(feed, "t/0@0", NOON), flags, false);
    List<Saying> said = new ArrayList<>();
    Faults faults = new Faults();
    new SayFunction(Feeds.builtIn(faults), Norms.builtIn(faults))
        .flatMap(located, new ListCollector<>(said));
    return said;
  }
}
