package fenghuo.connectors.wire.sl651;

import java.util.Optional;

/**
 * One frame: {@code 7E7E, addresses 6, password 2, function 1, direction and length 2, start 1,
 * body, end 1, CRC 2}. Its parts lie where they lay in the message.
 */
final class Frame {
  private static final int FLAG = 0x7E;
  private static final int HEAD = 14;
  private static final int TAIL = 3;
  private static final int ONLY = 0x02;
  private static final int PART = 0x16;
  private static final int PART_NUMBERS = 3;
  private static final String ENDS = "\u0003\u0004\u0005\u0006\u0015\u0017\u001B";

  private final byte[] message;
  private final int from;
  private final int bodyTo;
  private String hex;

  private Frame(byte[] message, int from, int bodyTo) {
    this.message = message;
    this.from = from;
    this.bodyTo = bodyTo;
  }

  /** Where from a place on a frame may begin; the message's end, if nowhere. */
  static int beginsFrom(byte[] message, int place) {
    for (int i = place; i < message.length - 1; i++) {
      if (message[i] == FLAG && message[i + 1] == FLAG) {
        return i;
      }
    }
    return message.length;
  }

  /**
   * Finds what is wrong with a frame that begins somewhere; the cheap checks come first, for each
   * of a megabyte's bytes may look like a beginning.
   *
   * @param length of its body
   */
  private static Optional<String> fault(byte[] message, int from, int length) {
    int bodyTo = from + HEAD + length;
    int missing = bodyTo + TAIL - message.length;
    if (missing > 0) {
      return Optional.of("the frame lacks its last " + missing + " bytes");
    }
    if (ENDS.indexOf(message[bodyTo]) < 0) {
      return Optional.of("the frame's length leads to no end mark");
    }
    int crc = Crc16.of(message, from, bodyTo + 1);
    int said = u16(message, bodyTo + 1);
    return crc == said
        ? Optional.empty()
        : Optional.of("the frame's CRC says %04X and must be %04X".formatted(said, crc));
  }

  /** The frame that begins at a place, or what is wrong with it. */
  static Found at(byte[] message, int from) {
    if (message.length - from < HEAD) {
      return new Found(null, "the frame ends within its head");
    }
    int direction = message[from + 11] & 0xF0;
    int start = message[from + 13];
    if ((direction != 0 && direction != 0x80) || (start != ONLY && start != PART)) {
      return new Found(null, "the frame's head has no direction or no start mark");
    }
    int length = u16(message, from + 11) & 0xFFF;
    Optional<String> fault = fault(message, from, length);
    if (fault.isPresent() && start == PART) {
      length += PART_NUMBERS; // some stations do not count the numbers of a part as its body
      fault = fault(message, from, length).map(any -> "the frame is a part, and broken");
    }
    return new Found(new Frame(message, from, from + HEAD + length), fault.orElse(""));
  }

  /**
   * What was found where a frame may begin.
   *
   * @param fault what is wrong; empty where the frame is good
   */
  record Found(Frame frame, String fault) {
    boolean isGood() {
      return fault.isEmpty();
    }
  }

  /** The message that the frame is part of; not to be changed. */
  byte[] message() {
    return message;
  }

  /** Where in the message the frame begins. */
  int from() {
    return from;
  }

  int to() {
    return bodyTo + TAIL;
  }

  int bodyFrom() {
    return from + HEAD;
  }

  /** Where its body ends, and its end mark stands. */
  int bodyTo() {
    return bodyTo;
  }

  int function() {
    return message[from + 10] & 0xFF;
  }

  /** Whether a station sent it to a centre. */
  boolean isUp() {
    return (message[from + 11] & 0xF0) == 0;
  }

  /** Whether it is one of the parts of something longer. */
  boolean isPart() {
    return message[from + 13] == PART;
  }

  /** The station's address, as in the head of a frame that goes up: ten hexadecimal digits. */
  String station() {
    return HexText.of(message, from + 3, from + 8);
  }

  /** All of it in hexadecimal digits; made once, for many records may ask. */
  String hex() {
    hex = hex == null ? HexText.of(message, from, to()) : hex;
    return hex;
  }

  static int u16(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }
}
