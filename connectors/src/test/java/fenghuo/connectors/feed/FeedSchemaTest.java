package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fenghuo.connectors.feed.Feed.ReadingField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema that a sender checks against and what the engine lets in agree. */
class FeedSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 1_000;
  private static final List<String> VALUES =
      List.of(
          "null",
          "0",
          "-1",
          "181",
          "-91",
          "1e7",
          "1000001",
          "true",
          "\"\"",
          "\" \"",
          "\"7\"",
          "\"" + "x".repeat(65) + "\"",
          "[]",
          "{}",
          "0.5",
          "\"landslide\"",
          "\"closed\"",
          "\"2020-06-26T20:27:00\"",
          "\"2020-06-26T20:27:00Z\"");

  @ParameterizedTest(name = "{0}")
  @MethodSource("fenghuo.connectors.feed.Sample#feeds")
  void bothSayTheSameOfRandomlySpoiltRecords(Feed feed) throws IOException {
    JsonSchema schema = schemaOf(feed);
    List<String> values = valuesFor(feed);
    int seed = feed.name().hashCode();
    Random random = new Random(seed);
    int good = 0;
    for (int i = 0; i < ROUNDS; i++) {
      ObjectNode record = (ObjectNode) JSON.readTree(Sample.of(feed));
      for (int changes = random.nextInt(3); changes > 0; changes--) {
        spoil(record, feed.fields(), values, random);
      }
      boolean valid = schema.validate(record).isEmpty();
      good += valid ? 1 : 0;
      assertThat(isTaken(feed, record)).as("seed %d: %s", seed, record).isEqualTo(valid);
    }
    assertThat(good).as("both verdicts occur").isBetween(ROUNDS / 3, ROUNDS - 100);
  }

  @Test
  void aSchemaTellsTheUnitsAndTheLimits() {
    ObjectNode schema = FeedSchema.of(Sample.FEEDS.named("weather.rain"));
    assertThat(schema.path("required").toString())
        .isEqualTo("[\"station\",\"time\",\"lon\",\"lat\",\"rain_mm\"]");
    assertThat(schema.at("/properties/rain_mm").toString())
        .isEqualTo(
            "{\"type\":\"number\",\"description\":\"雨量 rain, mm\",\"minimum\":0,\"maximum\":30}");
    assertThat(schema.at("/properties/period_s/default").asInt()).isEqualTo(60);
  }

  private static void spoil(
      ObjectNode record, List<String> fields, List<String> values, Random random)
      throws IOException {
    String name = fields.get(random.nextInt(fields.size()));
    if (random.nextInt(4) == 0) {
      record.remove(name);
    } else {
      record.set(name, JSON.readTree(values.get(random.nextInt(values.size()))));
    }
  }

  /** Values that are wrong somewhere, and those at the limits of this feed. */
  private static List<String> valuesFor(Feed feed) {
    List<String> values = new ArrayList<>(VALUES);
    for (ReadingField field : feed.readings()) {
      for (double limit : new double[] {field.least(), field.most()}) {
        values.addAll(List.of(limit + "", (limit - 0.1) + "", (limit + 0.1) + ""));
      }
    }
    return values;
  }

  private static boolean isTaken(Feed feed, ObjectNode record) throws IOException {
    return Sample.decode(feed, JSON.writeValueAsBytes(record)).observations().stream()
        .anyMatch(
            observation ->
                feed.implausible(observation).isEmpty() && !feed.isBeyondLimits(observation));
  }

  private static JsonSchema schemaOf(Feed feed) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            FeedSchema.of(feed),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }
}
