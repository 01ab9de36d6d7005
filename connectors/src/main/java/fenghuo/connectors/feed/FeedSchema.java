package fenghuo.connectors.feed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feed.Says;
import fenghuo.model.Quantity;
import java.util.List;

/**
 * The contract for whoever sends: a feed file as JSON Schema, draft 2020-12. What it allows, the
 * decoder takes, and the other way round; but for times without seconds, which the decoder takes
 * too, and times before 1900, which it does not.
 *
 * <p>An optional field may be null, which is as if it were not there. A field that is not in the
 * schema is allowed, as the decoder only notes it.
 */
public final class FeedSchema {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Feed feed;
  private final ObjectNode properties = JSON.createObjectNode();
  private final ArrayNode required = JSON.createArrayNode();

  private FeedSchema(Feed feed) {
    this.feed = feed;
  }

  /**
   * The schema of a feed's records, which must come in our own format: the others are the contract
   * of somebody else.
   */
  public static ObjectNode of(Feed feed) {
    if (!Decoders.isOurs(feed)) {
      throw new IllegalStateException(feed.name() + " comes as " + feed.decoder());
    }
    return new FeedSchema(feed).schema();
  }

  private ObjectNode schema() {
    says(feed.says());
    feed.readings().forEach(this::reading);
    feed.labels().forEach(this::label);
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:fenghuo:feed:" + feed.name());
    schema.put("title", "%s %s".formatted(feed.title().zh(), feed.title().en()));
    schema.put("type", "object");
    schema.set("required", required);
    schema.set("properties", properties);
    return schema;
  }

  private void says(Says says) {
    add(says.source(), true, "string", "来源 who reports: its id, the same each time")
        .put("pattern", "\\S")
        .put("maxLength", FieldReader.LONGEST_NAME);
    add(
            says.time(),
            true,
            "string",
            "时间 the moment observed, of a total its end; ISO 8601 with offset")
        .put("format", "date-time");
    if (says.isPlaced()) {
      within(add(says.lon(), true, "number", "经度 longitude, degrees, WGS 84"), -180, 180);
      within(add(says.lat(), true, "number", "纬度 latitude, degrees, WGS 84"), -90, 90);
    }
    add(says.revision(), false, "integer", "修订 counts the corrections of it, from 0")
        .put("minimum", 0)
        .put("maximum", FieldReader.MOST_REVISIONS);
  }

  private void reading(ReadingField field) {
    Quantity quantity = field.quantity();
    String unit = quantity.unit().isEmpty() ? "" : ", " + quantity.unit();
    String what = quantity.chinese() + " " + quantity.english() + unit;
    ObjectNode reading = add(field.field(), field.required(), "number", what);
    within(reading, field.least() / field.times(), field.most() / field.times());
    if (!Double.isNaN(field.otherwise())) {
      reading.set("default", plain(field.otherwise() / field.times()));
    }
  }

  private void label(LabelField field) {
    if (field.words().isEmpty()) {
      String what = "文字 a text, of which %d characters are kept".formatted(field.longest());
      add(field.field(), field.required(), "string", what);
      return;
    }
    String what = "用词 a word, the most serious last";
    ArrayNode words = add(field.field(), field.required(), "string", what).putArray("enum");
    field.words().forEach(words::add);
    if (!field.required()) {
      words.addNull();
    }
  }

  private ObjectNode add(String name, boolean isRequired, String type, String description) {
    ObjectNode property = properties.putObject(name);
    if (isRequired) {
      required.add(name);
      property.put("type", type);
    } else {
      List.of(type, "null").forEach(property.putArray("type")::add);
    }
    return property.put("description", description);
  }

  private static void within(ObjectNode number, double least, double most) {
    number.set("minimum", plain(least));
    number.set("maximum", plain(most));
  }

  /** 30, not 30.0. */
  private static NumericNode plain(double number) {
    boolean isWhole = number == Math.rint(number);
    return isWhole ? LongNode.valueOf((long) number) : DoubleNode.valueOf(number);
  }
}
