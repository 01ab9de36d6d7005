package fenghuo.connectors.wire.sl651;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fenghuo.connectors.wire.FirstFault;
import fenghuo.connectors.wire.UnreadableException;
import fenghuo.connectors.wire.WireContents;
import fenghuo.connectors.wire.WireTime;
import java.time.LocalDateTime;

/**
 * The body of one frame under reading: {@code serial 2, time sent 6}, then elements, each after the
 * station and the observation time that it belongs to.
 *
 * <p>An element is its code, a byte that says {@code bytes << 3 | decimals}, and its value. What
 * cannot be read is one flaw of the frame; what was read before it goes on.
 */
final class Body {
  private static final int SERIAL_AND_SENT = 8;
  private static final int STATION = 0xF1;
  private static final int OBSERVED = 0xF0;
  private static final int FIVE_MINUTE_RAIN = 0xF4;
  private static final int LAST_FIVE_MINUTE_STAGE = 0xFC;
  private static final int STEP = 0x04;
  private static final int EXTENDED = 0xFF;

  private final Frame frame;
  private final byte[] bytes;
  private final WireContents.Gathering gathering;
  private final ObjectNode head = JsonNodeFactory.instance.objectNode();
  private final Moments moments;
  private final FirstFault faults = new FirstFault();
  private final Cursor cursor;
  private LocalDateTime time;
  private int stepMinutes;

  Body(Frame frame, WireContents.Gathering gathering) {
    this.frame = frame;
    this.bytes = frame.message();
    this.gathering = gathering;
    this.moments = new Moments(bytes, head);
    this.cursor = new Cursor(frame);
  }

  /** Gathers the records of an upward frame; of any other, nothing. */
  void read() {
    Function function = Function.of(frame.function());
    if (!frame.isUp() || function == Function.NOTHING) {
      return;
    }
    try {
      refuse(function);
      readHead();
      while (!cursor.isAtEnd()) {
        readNext(function);
      }
    } catch (UnreadableException e) {
      faults.note(e.getMessage());
    }
    moments.handOver(frame, gathering);
    String where = "the frame at byte %d: ".formatted(frame.from() + 1);
    faults.addTo(gathering, where, frame::hex);
  }

  private void refuse(Function function) throws UnreadableException {
    String part = frame.isPart() ? "is one part of several, which are not joined" : "";
    String why = function.refusal().isEmpty() ? part : function.refusal();
    if (!why.isEmpty()) {
      throw new UnreadableException("function " + HexText.of(frame.function()) + " " + why);
    }
  }

  private void readHead() throws UnreadableException {
    int from = cursor.take(SERIAL_AND_SENT);
    head.put("station", frame.station());
    head.put("function", HexText.of(frame.function()));
    head.put("serial", Frame.u16(bytes, from));
    Bcd.time(bytes, from + 2, 6)
        .ifPresent(sent -> head.put("sent", WireTime.text(sent, WireTime.BEIJING)));
  }

  private void readNext(Function function) throws UnreadableException {
    int code = bytes[cursor.take(1)] & 0xFF;
    switch (code) {
      case STATION -> readStation();
      case OBSERVED -> readTime();
      case 0xF2, 0xF3, 0xFD ->
          throw new UnreadableException("element " + HexText.of(code) + " is no number");
      default -> {
        if (code >= FIVE_MINUTE_RAIN && code <= LAST_FIVE_MINUTE_STAGE) {
          readHour(code);
        } else {
          readElement(code == EXTENDED ? extended() : code, function);
        }
      }
    }
  }

  /** A code of two bytes, of which the first is FF. */
  private int extended() throws UnreadableException {
    return (EXTENDED << 8) | (bytes[cursor.take(1)] & 0xFF);
  }

  private void readStation() throws UnreadableException {
    moments.handOver(frame, gathering);
    int from = guided(STATION, 6);
    head.put("station", hex(from, 5));
    head.put("class", HexText.of(bytes[from + 5]));
  }

  private void readTime() throws UnreadableException {
    int from = guided(OBSERVED, 5);
    time =
        Bcd.time(bytes, from, 5)
            .orElseThrow(() -> new UnreadableException("is no observation time: " + hex(from, 5)));
  }

  /** Takes what follows a code that stands twice. */
  private int guided(int code, int length) throws UnreadableException {
    int again = cursor.take(1 + length);
    if ((bytes[again] & 0xFF) != code) {
      throw new UnreadableException("element " + HexText.of(code) + " does not stand twice");
    }
    return again + 1;
  }

  private void readHour(int code) throws UnreadableException {
    int length = bytes[cursor.take(1)] >> 3 & 0x1F;
    int from = cursor.take(length);
    int size = code == FIVE_MINUTE_RAIN ? 1 : 2;
    if (length != Moments.IN_AN_HOUR * size) {
      throw new UnreadableException(Elements.name(code) + " has not the length of 12 values");
    }
    moments.putHour(time(code), code, from, size);
  }

  private void readElement(int code, Function function) throws UnreadableException {
    int definition = bytes[cursor.take(1)] & 0xFF;
    int length = definition >> 3;
    if (function == Function.SERIES && code == STEP) {
      readStep(length);
    } else if (function == Function.SERIES) {
      readSeries(code, length, definition & 7);
    } else {
      int from = cursor.take(length);
      readValue(code, time(code), from, length, definition & 7);
    }
  }

  /** Days, hours, minutes; one of them is not 0. */
  private void readStep(int length) throws UnreadableException {
    int from = cursor.take(length);
    if (length != 3 || !Bcd.areDigits(bytes, from, from + 3)) {
      throw new UnreadableException("is no time step: " + hex(from, length));
    }
    int hours = Bcd.twoDigits(bytes[from]) * 24 + Bcd.twoDigits(bytes[from + 1]);
    stepMinutes = hours * 60 + Bcd.twoDigits(bytes[from + 2]);
  }

  /**
   * One element to the end of the body, the first value at the observation time [V2: fyyp_rtu].
   * That firmware writes a minus as a byte more, which the length does not count; others do not, so
   * what follows a minus is not read.
   */
  private void readSeries(int code, int length, int decimals) throws UnreadableException {
    if (stepMinutes == 0 || length == 0) {
      throw new UnreadableException(Elements.name(code) + " has no time step or no length");
    }
    LocalDateTime then = time(code);
    while (!cursor.isAtEnd()) {
      int from = cursor.take(length);
      if (Bcd.isMinus(bytes, from, length)) {
        throw new UnreadableException(Elements.name(code) + " has a minus in its series");
      }
      readValue(code, then, from, length, decimals);
      then = then.plusMinutes(stepMinutes);
    }
  }

  private void readValue(int code, LocalDateTime then, int from, int length, int decimals) {
    if (!moments.put(then, code, from, length, decimals)) {
      faults.note(Elements.name(code) + " has a digit that is none: " + hex(from, length));
    }
  }

  private LocalDateTime time(int code) throws UnreadableException {
    if (time == null) {
      throw new UnreadableException(Elements.name(code) + " stands before any observation time");
    }
    return time;
  }

  private String hex(int from, int length) {
    return HexText.of(bytes, from, from + length);
  }
}
