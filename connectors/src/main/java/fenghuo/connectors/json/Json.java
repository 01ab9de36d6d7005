package fenghuo.connectors.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fenghuo.model.Aside;
import fenghuo.model.Text;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes messages as JSON. Times are ISO 8601 in Beijing time with their offset. */
public final class Json {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter BEIJING =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Shanghai"));

  private Json() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A message about a warning, as the topic {@code warnings} carries it. */
  public static byte[] message(WarningMessage message) {
    Warning warning = message.warning();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", message.id());
    json.put("type", message.type().name());
    json.put("references", message.references());
    json.put("warning", warning.id());
    json.put("family", warning.family());
    json.put("township", warning.township());
    json.put("state", warning.state().name());
    json.put("level", warning.level().name());
    json.put("level_before", message.levelBefore().name());
    json.put("peak", warning.peak().name());
    json.put("basis", warning.basis().name());
    json.put("onset", BEIJING.format(warning.onset()));
    json.put("changed", BEIJING.format(warning.changed()));
    json.put("expires", BEIJING.format(warning.expires()));
    json.put("rule", warning.rule());
    json.put("rule_version", warning.version());
    json.put("certainty", warning.certainty());
    json.set("headline", text(warning.headline()));
    json.set("reason", text(warning.reason()));
    json.set("expect", text(warning.expect()));
    json.put("approximate_place", warning.approximate());
    warning.evidence().forEach(json.putArray("evidence")::add);
    return written(json);
  }

  /** What could not go on, as its topic carries it. */
  public static byte[] aside(Aside aside) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", aside.id());
    json.put("room", aside.room().name());
    json.put("reason", aside.reason().name());
    json.put("refused", aside.reason().refuses());
    json.put("feed", aside.feed());
    json.put("position", aside.position());
    json.put("arrived", time(aside.arrived()));
    json.put("detail", aside.detail());
    json.put("raw", aside.raw());
    return written(json);
  }

  private static String time(Instant time) {
    return BEIJING.format(time);
  }

  private static ObjectNode text(Text text) {
    return JSON.createObjectNode().put("zh", text.zh()).put("en", text.en());
  }

  /**
   * By way of a string, in which half a character (a sender may say one, or a cut leave one)
   * becomes a question mark: written as bytes it would be an escape that strict readers refuse.
   */
  private static byte[] written(ObjectNode json) {
    try {
      return bytes(JSON.writeValueAsString(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + json, e);
    }
  }
}
