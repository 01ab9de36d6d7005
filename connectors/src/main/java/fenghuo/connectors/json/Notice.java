package fenghuo.connectors.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fenghuo.model.Level;
import fenghuo.model.MessageType;
import fenghuo.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A message of the topic {@code warnings}, as a reader of it sees it. */
public record Notice(
    MessageType type,
    String family,
    String township,
    Level level,
    Level levelBefore,
    Instant changed,
    Instant expires,
    Text headline,
    Text reason) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a message as {@link Json} wrote it. */
  public static Notice read(byte[] bytes) {
    try {
      JsonNode json = JSON.readTree(bytes);
      return new Notice(
          MessageType.valueOf(json.get("type").textValue()),
          json.get("family").textValue(),
          json.get("township").textValue(),
          Level.valueOf(json.get("level").textValue()),
          Level.valueOf(json.get("level_before").textValue()),
          time(json.get("changed")),
          time(json.get("expires")),
          text(json.get("headline")),
          text(json.get("reason")));
    } catch (IOException e) {
      throw new UncheckedIOException("no message of ours", e);
    }
  }

  /** When what the message says came about: a level changed, or the warning ended. */
  public Instant time() {
    return type == MessageType.EXPIRE ? expires : changed;
  }

  /** Whether the level changed, not only the evidence or the time of expiry. */
  public boolean changesLevel() {
    return type != MessageType.UPDATE || levelBefore != level;
  }

  private static Instant time(JsonNode node) {
    return OffsetDateTime.parse(node.textValue()).toInstant();
  }

  private static Text text(JsonNode node) {
    return new Text(node.get("zh").textValue(), node.get("en").textValue());
  }
}
