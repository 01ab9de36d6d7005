package fenghuo.connectors.wire.sl651;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fenghuo.connectors.wire.WireContents;
import fenghuo.connectors.wire.WireRecord;
import fenghuo.connectors.wire.WireTime;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The records of one station in one frame, a moment each, with what the frame's head says.
 *
 * <p>A value is decimal digits. One of nothing but FF says that there is none [V2:
 * xiaozhuweini/fyyp_rtu, FRAME_INVALID_DATA]; FF before digits says minus [V2: the same,
 * FRAME_SIGN_NEGATIVE, and shishi1yi/protocol-sl651-boot]. Where an element is given twice for one
 * moment, the first counts.
 */
final class Moments {
  /** Values in the elements F4 to FC. */
  static final int IN_AN_HOUR = 12;

  private static final int STATUS = 0x45;

  private final byte[] bytes;
  private final ObjectNode head;
  private final Map<LocalDateTime, ObjectNode> byTime = new TreeMap<>();

  /**
   * @param bytes that the values are read from
   * @param head the fields that every record begins with
   */
  Moments(byte[] bytes, ObjectNode head) {
    this.bytes = bytes;
    this.head = head;
  }

  /**
   * Gives a value to a moment: a number, or the hexadecimal digits of 32 status bits, or of an
   * element that nobody here knows where they are no decimal ones.
   *
   * @return whether it could be read
   */
  boolean put(LocalDateTime time, int code, int from, int length, int decimals) {
    if (Bcd.isNothing(bytes, from, length)) {
      return true;
    }
    Optional<BigDecimal> number = Bcd.number(bytes, from, length, decimals);
    boolean isText = code == STATUS || (number.isEmpty() && !Elements.isKnown(code));
    if (isText) {
      at(time)
          .putIfAbsent(Elements.name(code), new TextNode(HexText.of(bytes, from, from + length)));
    } else {
      number.ifPresent(
          value -> at(time).putIfAbsent(Elements.name(code), DecimalNode.valueOf(value)));
    }
    return isText || number.isPresent();
  }

  /**
   * Gives twelve moments their values, five minutes apart: binary, in 0.1 mm or 0.01 m [V2], the
   * last of them at the observation time [K].
   *
   * @param size bytes of one value
   */
  void putHour(LocalDateTime time, int code, int from, int size) {
    for (int i = 0; i < IN_AN_HOUR; i++) {
      int place = from + i * size;
      if (!Bcd.isNothing(bytes, place, size)) {
        int whole = size == 1 ? bytes[place] & 0xFF : Frame.u16(bytes, place);
        at(time.minusMinutes((IN_AN_HOUR - 1 - i) * 5L))
            .putIfAbsent(Elements.name(code), DecimalNode.valueOf(BigDecimal.valueOf(whole, size)));
      }
    }
  }

  private ObjectNode at(LocalDateTime time) {
    return byTime.computeIfAbsent(
        time,
        any -> {
          ObjectNode fields = JsonNodeFactory.instance.objectNode();
          fields.setAll(head);
          return fields.put("time", WireTime.text(time, WireTime.BEIJING));
        });
  }

  /** Hands over what there is and begins anew. */
  void handOver(Frame frame, WireContents.Gathering gathering) {
    byTime.values().forEach(fields -> gathering.add(new WireRecord(fields, frame::hex)));
    byTime.clear();
  }
}
