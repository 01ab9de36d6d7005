package fenghuo.connectors.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads messages that are texts. */
final class Messages {
  private Messages() {}

  static byte[] bytes(String message) {
    return message.getBytes(StandardCharsets.UTF_8);
  }

  /** The contents of a message of which something can be read. */
  static WireContents read(WireFormat format, String message) {
    try {
      return format.read(bytes(message));
    } catch (UnreadableException e) {
      throw new AssertionError(message, e);
    }
  }

  /** The records of a message without a flaw, as JSON. */
  static List<String> records(WireFormat format, String message) {
    WireContents contents = read(format, message);
    if (!contents.flaws().isEmpty()) {
      throw new AssertionError(contents.flaws());
    }
    return contents.records().stream().map(record -> record.fields().toString()).toList();
  }
}
