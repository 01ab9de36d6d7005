package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.json.Json;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDecoderTest {
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());
  private static final String GAUGE =
      """
      {"station": "LSS", "name": "灵山寺", "time": "2020-06-26T20:27:00+08:00",
       "lon": 102.24, "lat": 28.65, "rain_mm": 0.8}""";

  @Test
  void aGoodRecordIsOneObservation() {
    Arrival arrival = decode("weather.rain", GAUGE);
    assertThat(arrival.asides()).isEmpty();
    Observation observation = arrival.observations().get(0);
    assertThat(observation.source()).isEqualTo("LSS");
    assertThat(observation.time()).isEqualTo(Instant.parse("2020-06-26T12:27:00Z"));
    assertThat(observation.reading(Quantity.RAIN_MM, -1)).isEqualTo(0.8);
    assertThat(observation.reading(Quantity.PERIOD_SECONDS, -1)).isEqualTo(60);
    assertThat(observation.label("name")).isEqualTo("灵山寺");
  }

  @Test
  void equalContentHasEqualIds() {
    String reordered =
        GAUGE.replace("\"lon\": 102.24, \"lat\": 28.65", "\"lat\": 28.65, \"lon\": 102.24");
    assertThat(only(reordered).id()).isEqualTo(only(GAUGE).id());
    assertThat(only(GAUGE.replace("0.8", "0.9")).id()).isNotEqualTo(only(GAUGE).id());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"station":                                | UNREADABLE    | Unexpected end-of-input
          [1, 2]                                     | UNREADABLE    | is no JSON object
          17                                         | UNREADABLE    | is no JSON object
          {"lon": 1, "lon": 2}                       | UNREADABLE    | Duplicate field 'lon'
          {"station": "a"} trailing                  | UNREADABLE    | Unrecognized token
          {"rain_mm": NaN}                           | UNREADABLE    | Non-standard token 'NaN'
          {}                                         | MISSING_FIELD | station is missing; time is missing
          {"station": 5}                             | WRONG_TYPE    | station must be a name; was 5
          {"station": "a", "time": 1593174420}       | WRONG_TYPE    | time must be a time like
          {"station": "a", "time": "2020-06-26 20:27"} | WRONG_TYPE  | was "2020-06-26 20:27"
          """)
  void aBadRecordIsSetAsideWithItsReason(String record, Reason reason, String detail) {
    Arrival arrival = decode("weather.rain", record);
    assertThat(arrival.observations()).isEmpty();
    assertThat(arrival.asides())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.reason()).isEqualTo(reason);
              assertThat(aside.detail()).contains(detail);
              assertThat(aside.raw()).isEqualTo(record);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0.8\"", "true", "[0.8]", "1e999", "\"NaN\""})
  void whatIsNoNumberIsNotTakenForOne(String rain) {
    Arrival arrival = decode("weather.rain", GAUGE.replace("0.8", rain));
    assertThat(arrival.asides().get(0).reason()).isEqualTo(Reason.WRONG_TYPE);
    assertThat(arrival.asides().get(0).detail()).contains("rain_mm must be a number");
  }

  @Test
  void everyFaultOfARecordIsNamed() {
    String record = "{\"report\": \"r\", \"kind\": \"flood\", \"lon\": \"east\", \"lat\": 28}";
    assertThat(decode("human.report", record).asides().get(0).detail())
        .contains("time is missing")
        .contains("lon must be a number; was \"east\"")
        .contains("kind must be one of [debris-flow, landslide, road-blocked]; was \"flood\"")
        .contains("status is missing");
  }

  @Test
  void anUnknownFieldIsNotedAndTheRestGoesOn() {
    Arrival arrival = decode("weather.rain", GAUGE.replace("}", ", \"battery_v\": 11.9}"));
    assertThat(arrival.observations()).hasSize(1);
    assertThat(arrival.asides().get(0).reason()).isEqualTo(Reason.UNKNOWN_FIELD);
    assertThat(arrival.asides().get(0).reason().refuses()).isFalse();
    assertThat(arrival.asides().get(0).detail()).contains("battery_v");
  }

  @Test
  void aTextThatIsTooLongGoesOnShortened() {
    String longName = "雨".repeat(100);
    Arrival arrival = decode("weather.rain", GAUGE.replace("灵山寺", longName));
    assertThat(arrival.observations().get(0).label("name")).hasSize(60);
    assertThat(arrival.asides().get(0).reason()).isEqualTo(Reason.SHORTENED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01T00:00:00Z",
        "-292275055-05-16T16:47:05Z",
        "+999999999-12-31T23:59:59Z"
      })
  void noTimeHoweverAbsurdMovesTheFeedOutOfTheYearsThatAreKept(String time) {
    Arrival arrival = decode("weather.rain", GAUGE.replace("2020-06-26T20:27:00+08:00", time));
    assertThat(arrival.observations()).hasSize(1);
    assertThat(arrival.time()).isBetween(Arrival.EARLIEST, arrival.arrived().at());
  }

  @Test
  void noRecordMakesAnAsideLongerThanKafkaTakes() {
    StringBuilder strangers = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      strangers.append(",\"").append("🜂".repeat(10_000)).append(i).append("\": 1");
    }
    Arrival arrival = decode("weather.rain", GAUGE.replace("}", strangers + "}"));
    assertThat(arrival.observations()).hasSize(1);
    assertThat(arrival.asides()).hasSize(1);
    assertThat(Json.aside(arrival.asides().get(0))).hasSizeLessThan(200_000);
  }

  @Test
  void aClockRunningAheadDoesNotMoveTheFeedPastItsArrival() {
    Instant arrived = Instant.parse("2020-06-26T12:00:00Z");
    assertThat(decode("weather.rain", GAUGE, arrived).time()).isEqualTo(arrived);
  }

  @Test
  void whateverTheBytesAreNothingIsThrown() {
    Random random = new Random(7);
    byte[] good = GAUGE.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.clone();
      for (int flips = random.nextInt(5); flips >= 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Arrival arrival = decoder("weather.rain").decode(arrivedAt(Instant.EPOCH), bytes);
      assertThat(arrival.observations().size() + arrival.asides().size())
          .as("seed 7, round %d", i)
          .isPositive();
    }
  }

  @Test
  void aTextIsNotCutInTheMiddleOfACharacter() {
    String name = "a" + "🌧".repeat(60);
    Arrival arrival = decode("weather.rain", GAUGE.replace("灵山寺", name));
    assertThat(arrival.observations().get(0).label("name")).isEqualTo("a" + "🌧".repeat(29));
    assertThat(arrival.asides().get(0).reason()).isEqualTo(Reason.SHORTENED);
  }

  private static Observation only(String record) {
    return decode("weather.rain", record).observations().get(0);
  }

  private static Arrival decode(String feed, String record) {
    return decode(feed, record, Instant.parse("2030-01-01T00:00:00Z"));
  }

  private static Arrival decode(String feed, String record, Instant arrived) {
    return decoder(feed).decode(arrivedAt(arrived), record.getBytes(StandardCharsets.UTF_8));
  }

  private static Decoder decoder(String feed) {
    return Decoders.of(FEEDS.named(feed));
  }

  private static Arrived arrivedAt(Instant time) {
    return new Arrived("weather.rain", "obs.weather.rain/0@7", time);
  }
}
