package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of one flat record under writing. What is blank is not there; what should be a number
 * or a time and is none stays the text it is, so that whoever reads the record says so.
 */
public final class Fields {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d{1,40}+(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

  /** The same fields so far; what comes is in one of the two only. */
  Fields copy() {
    Fields copy = new Fields();
    copy.fields.setAll(fields);
    return copy;
  }

  Fields text(String name, String text) {
    if (!text.isBlank()) {
      fields.put(name, text);
    }
    return this;
  }

  Fields count(String name, int count) {
    fields.put(name, count);
    return this;
  }

  Fields number(String name, double number) {
    fields.put(name, number);
    return this;
  }

  Fields number(String name, String text) {
    return number(name, text, 1);
  }

  /**
   * A number in another unit than the format's.
   *
   * @param divisor how many of the format's units make one of ours
   */
  Fields number(String name, String text, double divisor) {
    Optional<Double> number = numberIn(text);
    number.ifPresent(value -> fields.put(name, value / divisor));
    return number.isPresent() ? this : text(name, text);
  }

  /** A value of JSON as it stands; an object or a list as its text; not there where it is null. */
  Fields value(String name, JsonNode value) {
    if (value == null || value.isNull()) {
      return this;
    }
    if (value.isTextual() || !value.isValueNode()) {
      return text(name, value.isTextual() ? value.textValue() : value.toString());
    }
    fields.set(name, value);
    return this;
  }

  ObjectNode object() {
    return fields;
  }

  /** A decimal number, finite; none where the text is anything else, {@code NaN} and hex too. */
  public static Optional<Double> numberIn(String text) {
    String stripped = text.strip();
    if (!DECIMAL.matcher(stripped).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(stripped);
    return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
  }
}
