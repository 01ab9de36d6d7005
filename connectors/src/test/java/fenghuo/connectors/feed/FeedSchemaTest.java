package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON Schema that a sender checks against and the feed file that the engine reads by agree.
 */
class FeedSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());
  private static final Map<String, String> GOOD =
      Map.of(
          "weather.rain",
          """
          {"station": "LSS", "name": "灵山寺", "time": "2020-06-26T20:27:00+08:00",
           "lon": 102.24, "lat": 28.65, "rain_mm": 0.8, "period_s": 60, "revision": 1}""",
          "seismic.event",
          """
          {"event": "cenc-1", "time": "2022-09-05T12:52:18+08:00", "lon": 102.08, "lat": 29.59,
           "magnitude": 6.8, "depth_km": 16, "strike_deg": 163, "magnitude_type": "Ms",
           "place": "泸定", "status": "reviewed", "type": "earthquake", "revision": 0}""",
          "human.report",
          """
          {"report": "r1", "time": "2020-06-26T23:05:00+08:00", "lon": 102.2, "lat": 28.6,
           "kind": "debris-flow", "status": "confirmed", "road": "G248", "text": "路基冲毁"}""");
  private static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "29.9",
          "30",
          "30.1",
          "61",
          "300",
          "301",
          "9",
          "181",
          "-91",
          "1e7",
          "true",
          "\"\"",
          "\"7\"",
          "[]",
          "{}",
          "0.5",
          "\"landslide\"",
          "\"cleared\"",
          "\"2020-06-26T20:27:00\"",
          "\"2020-06-26T20:27:00Z\"",
          "-2",
          "10.5",
          "801");

  @ParameterizedTest(name = "{0}")
  @CsvSource({"weather.rain, 1", "seismic.event, 2", "human.report, 3"})
  void bothSayTheSameOfRandomlySpoiltRecords(String feed, int seed) throws IOException {
    JsonSchema schema = schemaOf(feed);
    Random random = new Random(seed);
    int good = 0;
    for (int i = 0; i < 3_000; i++) {
      ObjectNode record = (ObjectNode) JSON.readTree(GOOD.get(feed));
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        spoil(record, random);
      }
      boolean valid = schema.validate(record).isEmpty();
      good += valid ? 1 : 0;
      assertThat(isTaken(feed, record)).as("seed %d: %s", seed, record).isEqualTo(valid);
    }
    assertThat(good).as("both verdicts occur").isBetween(300, 2_700);
  }

  private static void spoil(ObjectNode record, Random random) throws IOException {
    List<String> names = new ArrayList<>();
    record.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      record.remove(name);
    } else {
      record.set(name, JSON.readTree(VALUES.get(random.nextInt(VALUES.size()))));
    }
  }

  private static boolean isTaken(String feed, JsonNode record) throws IOException {
    var arrived = new Arrived(feed, "t/0@0", Instant.parse("2030-01-01T00:00:00Z"));
    Arrival arrival =
        Decoders.of(FEEDS.named(feed)).decode(arrived, JSON.writeValueAsBytes(record));
    return arrival.observations().stream()
        .anyMatch(
            observation ->
                FEEDS.named(feed).implausible(observation).isEmpty()
                    && FEEDS.named(feed).beyondLimits(observation).isEmpty());
  }

  private static JsonSchema schemaOf(String feed) {
    try (InputStream schema = Feeds.class.getResourceAsStream("/feeds/" + feed + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(
              schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
