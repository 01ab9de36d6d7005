package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Makes nested JSON flat: {@code {"state": {"battery": 11.9}}} is the field {@code state.battery}.
 * A value that is null is not there.
 */
final class FlatFields {
  /** Longer than any name that a feed file would give; a longer one could be repeated too often. */
  private static final int LONGEST = 200;

  private final ObjectNode fields;
  private final FirstFault faults;

  /**
   * @param fields to add to; what is there already stays as it is
   * @param faults to note what cannot be flat: lists, and names that are too long
   */
  FlatFields(ObjectNode fields, FirstFault faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** Adds a value under a name, or what is in it under names that begin with that name. */
  void add(String name, JsonNode value) {
    if (name.length() > LONGEST || value.isArray()) {
      faults.note(cut(name) + (value.isArray() ? " is a list" : " is too long a name"));
    } else if (value.isObject()) {
      addAll(name + ".", value);
    } else if (value.isValueNode() && !value.isNull() && !fields.has(name)) {
      fields.set(name, value);
    }
  }

  /** Adds what is in an object, each under its name after a prefix. */
  void addAll(String prefix, JsonNode object) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      if (name.length() > LONGEST) {
        faults.note(cut(name) + " is too long a name");
      } else {
        add(prefix + name, member.getValue());
      }
    }
  }

  /** So much of a text as a fault's detail can take. */
  static String cut(String text) {
    return text.length() <= 64 ? text : text.substring(0, 64) + "…";
  }
}
