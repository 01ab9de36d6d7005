package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Feed files over formats that others defined: their field names, and nothing noted of the rest.
 */
class WireFeedTest {
  private static final String RAIN =
      """
      title: {zh: 雨, en: Rain}
      source: nobody
      version: 1
      topic: obs.rain
      decoder: %s
      lateness: 2h
      ahead: 5m
      trust: official
      link: satellite
      updates: moment
      reports: regularly
      reach-km: 0
      sampling: 5m
      says: %s
      readings:
        %s: {quantity: RAIN_MM, least: 0, most: 200}
      """;

  @Test
  void anAnswerOfTheMeteorologicalServiceIsAnObservationPerRow() {
    Arrival arrival =
        decode(
            "cimiss",
            "{source: Station_Id_C, time: Datetime, lon: Lon, lat: Lat, revision: revision}",
            "PRE_1h",
            """
            {"returnCode": "0", "DS": [
              {"Station_Id_C": "56571", "Lat": "27.9", "Lon": "102.27", "TEM": "21.5",
               "Datetime": "2020-06-26 12:00:00", "PRE_1h": "12.4"},
              {"Station_Id_C": "56475", "Lat": "28.6", "Lon": "102.5",
               "Datetime": "2020-06-26 12:00:00", "PRE_1h": "999999"}]}""");
    Observation observation = arrival.observations().get(0);
    assertThat(observation.source()).isEqualTo("56571");
    assertThat(observation.time()).isEqualTo(Instant.parse("2020-06-26T12:00:00Z"));
    assertThat(observation.reading(Quantity.RAIN_MM, -1)).isEqualTo(12.4);
    assertThat(arrival.asides())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.detail()).isEqualTo("record 2: PRE_1h is missing");
              assertThat(aside.raw()).contains("56475").doesNotContain("56571");
            });
  }

  @Test
  void anObservationOfSensorThingsIsOne() {
    Arrival arrival =
        decode(
            "sensorthings",
            "{source: Datastream.@iot.id, time: phenomenonTime, lon: lon, lat: lat, revision: no}",
            "result",
            """
            {"phenomenonTime": "2020-06-26T11:00:00Z/2020-06-26T12:00:00Z", "result": 12.4,
             "Datastream": {"@iot.id": 7}, "FeatureOfInterest": {"feature":
               {"type": "Point", "coordinates": [102.27, 27.9]}}}""");
    assertThat(arrival.asides()).isEmpty();
    Observation observation = arrival.observations().get(0);
    assertThat(observation.source()).isEqualTo("7");
    assertThat(observation.lon()).isEqualTo(102.27);
    assertThat(observation.time()).isEqualTo(Instant.parse("2020-06-26T12:00:00Z"));
  }

  @Test
  void aHeartbeatOfAHydrologicalStationIsOneOfItsFeed() {
    Arrival arrival =
        decode(
            "sl651",
            "{source: station, time: time, lon: lon, lat: lat, revision: revision}",
            "DRP",
            "7E7E01001234567812342F0008020003591011155111036BCA");
    assertThat(arrival.isHeartbeat()).isTrue();
  }

  private static Arrival decode(String decoder, String says, String reading, String message) {
    Faults faults = new Faults();
    String file = RAIN.formatted(decoder, says, reading);
    Feeds feeds = Feeds.read(List.of(new PolicyFile("rain", "feeds/rain.yaml", file)), faults);
    assertThat(faults.all()).isEmpty();
    return Decoders.of(feeds.named("rain"))
        .decode(
            new Arrived("rain", "obs.rain/0@7", Instant.parse("2030-01-01T00:00:00Z")),
            message.getBytes(StandardCharsets.UTF_8));
  }
}
