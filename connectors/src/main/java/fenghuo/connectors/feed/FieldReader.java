package fenghuo.connectors.feed;

import com.fasterxml.jackson.databind.JsonNode;
import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.wire.Fields;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One flat record under reading. What a field cannot give is noted and answered with something
 * harmless, so that every fault of the record is named at once.
 */
final class FieldReader {
  static final int LONGEST_NAME = 64;
  static final int MOST_REVISIONS = 1_000_000;

  private final JsonNode json;
  private final boolean isTyped;
  private final boolean quotes;
  private final List<String> faults = new ArrayList<>();
  private final List<String> shortened = new ArrayList<>();
  private Reason reason;

  /**
   * @param isTyped whether a number is no text; otherwise it is read from one
   * @param quotes whether a fault may say what stood there
   */
  FieldReader(JsonNode json, boolean isTyped, boolean quotes) {
    this.json = json;
    this.isTyped = isTyped;
    this.quotes = quotes;
  }

  boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** The kind of the first fault. */
  Reason reason() {
    return reason;
  }

  String faults() {
    return String.join("; ", faults);
  }

  /** What was cut, for a note; empty where nothing was. */
  String shortened() {
    return String.join("; ", shortened);
  }

  String name(String field) {
    JsonNode node = required(field);
    if (node == null) {
      return "";
    }
    if (!node.isTextual() || node.textValue().isBlank()) {
      return wrong(field, "must be a name", node, "");
    }
    String name = node.textValue();
    return name.length() > LONGEST_NAME
        ? wrong(field, "is longer than " + LONGEST_NAME, node, "")
        : name;
  }

  double number(String field) {
    JsonNode node = required(field);
    return node == null ? 0 : numberIn(field, node);
  }

  int count(String field) {
    JsonNode node = present(field);
    if (node == null) {
      return 0;
    }
    double count = valueOf(node);
    if (!(count >= 0 && count <= MOST_REVISIONS && count == Math.rint(count))) { // 1.0 is whole too
      return wrong(field, "must be a whole number from 0 to " + MOST_REVISIONS, node, 0);
    }
    return (int) count;
  }

  Instant time(String field) {
    JsonNode node = required(field);
    if (node == null) {
      return Instant.EPOCH;
    }
    try {
      if (node.isTextual()) {
        return IsoMoment.of(node.textValue());
      }
    } catch (DateTimeException e) {
      // said below, together with what is no text
    }
    return wrong(field, "must be a time like 2020-06-26T20:27:00+08:00", node, Instant.EPOCH);
  }

  Map<Quantity, Double> readings(List<ReadingField> fields) {
    Map<Quantity, Double> readings = new EnumMap<>(Quantity.class);
    for (ReadingField field : fields) {
      JsonNode node = field.required() ? required(field.field()) : present(field.field());
      if (node != null) {
        readings.put(field.quantity(), field.times() * numberIn(field.field(), node));
      } else if (!Double.isNaN(field.otherwise())) {
        readings.put(field.quantity(), field.otherwise());
      }
    }
    return readings;
  }

  Map<String, String> labels(List<LabelField> fields) {
    Map<String, String> labels = new TreeMap<>();
    for (LabelField field : fields) {
      JsonNode node = field.required() ? required(field.field()) : present(field.field());
      if (node != null) {
        labels.put(field.field(), label(field, node));
      }
    }
    return labels;
  }

  private String label(LabelField field, JsonNode node) {
    if (!node.isTextual()) {
      return wrong(field, "must be a text", node);
    }
    String text = node.textValue();
    if (!field.words().isEmpty() && !field.words().contains(text)) {
      List<String> words = field.words().stream().sorted().toList();
      return wrong(field, "must be one of " + words, node);
    }
    if (text.length() <= field.longest()) {
      return text;
    }
    shortened.add("%s is longer than %d".formatted(field.field(), field.longest()));
    int end = field.longest();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  private double numberIn(String field, JsonNode node) {
    double value = valueOf(node);
    return Double.isFinite(value) ? value : wrong(field, "must be a number", node, 0.0);
  }

  /** NaN where it is no number. */
  private double valueOf(JsonNode node) {
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return isTyped ? Double.NaN : Fields.numberIn(node.textValue()).orElse(Double.NaN);
  }

  /** The field's value; null where it is not given. */
  private JsonNode present(String field) {
    JsonNode node = json.get(field);
    return node == null || node.isNull() ? null : node;
  }

  private JsonNode required(String field) {
    JsonNode node = present(field);
    if (node == null) {
      note(Reason.MISSING_FIELD, field + " is missing");
    }
    return node;
  }

  /** Of a person, what is wrong is said and not what was told. */
  private String wrong(LabelField field, String what, JsonNode node) {
    if (!field.personal()) {
      return wrong(field.field(), what, node, "");
    }
    note(Reason.WRONG_TYPE, field.field() + " " + what);
    return "";
  }

  private <T> T wrong(String field, String what, JsonNode node, T harmless) {
    String was = quotes ? "; was " + cut(node) : "";
    note(Reason.WRONG_TYPE, field + " " + what + was);
    return harmless;
  }

  private void note(Reason kind, String fault) {
    reason = reason == null ? kind : reason;
    faults.add(fault);
  }

  private static String cut(JsonNode node) {
    String text = node.toString();
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
  }
}
