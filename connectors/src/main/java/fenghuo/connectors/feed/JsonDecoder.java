package fenghuo.connectors.feed;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One observation as one flat JSON object, with the field names of its feed file.
 *
 * <p>Strict in what it takes for a value (a number is no string, a time has an offset, no name
 * stands twice) and tolerant of what it does not know: a field that the feed file does not name is
 * noted, and the rest goes on, for a gauge with new firmware must not fall silent.
 */
final class JsonDecoder implements Decoder {
  private static final long serialVersionUID = 1L;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Feed feed;
  private final Set<String> known = new HashSet<>();

  JsonDecoder(Feed feed) {
    this.feed = feed;
    known.addAll(feed.fields());
  }

  @Override
  public Arrival decode(Arrived arrived, byte[] bytes) {
    JsonNode json;
    try {
      json = JSON.readTree(bytes);
    } catch (IOException e) {
      return refused(arrived, bytes, Reason.UNREADABLE, firstLine(e.getMessage()));
    }
    if (json == null || !json.isObject()) {
      return refused(arrived, bytes, Reason.UNREADABLE, "is no JSON object");
    }
    JsonRecord record = new JsonRecord(json);
    Observation observation = observationIn(record);
    if (record.isFaulty()) {
      return refused(arrived, bytes, record.reason(), record.faults());
    }
    List<Aside> notes = notes(record, json, arrived, bytes);
    return new Arrival(arrived, observation.time(), List.of(observation), notes);
  }

  private Observation observationIn(JsonRecord record) {
    Feed.Says says = feed.says();
    return Observation.of(
        feed.name(),
        record.name(says.source()),
        record.count(says.revision()),
        record.time(says.time()),
        record.number(says.lon()),
        record.number(says.lat()),
        record.readings(feed.readings()),
        record.labels(feed.labels()));
  }

  private List<Aside> notes(JsonRecord record, JsonNode json, Arrived arrived, byte[] bytes) {
    List<Aside> notes = new ArrayList<>();
    Set<String> strangers = new TreeSet<>();
    json.fieldNames().forEachRemaining(strangers::add);
    strangers.removeAll(known);
    if (!strangers.isEmpty()) {
      String detail = "fields that the feed file does not name: " + String.join(", ", strangers);
      notes.add(aside(arrived, bytes, Reason.UNKNOWN_FIELD, detail));
    }
    if (!record.shortened().isEmpty()) {
      notes.add(aside(arrived, bytes, Reason.SHORTENED, record.shortened()));
    }
    return notes;
  }

  private static Arrival refused(Arrived arrived, byte[] bytes, Reason reason, String detail) {
    return Arrival.refused(arrived, aside(arrived, bytes, reason, detail));
  }

  private static Aside aside(Arrived arrived, byte[] bytes, Reason reason, String detail) {
    String raw = new String(bytes, StandardCharsets.UTF_8);
    return Aside.of(Room.FEED_READER, reason, arrived, detail, raw);
  }

  private static String firstLine(String message) {
    return message == null ? "is not JSON" : message.lines().findFirst().orElse("is not JSON");
  }
}
