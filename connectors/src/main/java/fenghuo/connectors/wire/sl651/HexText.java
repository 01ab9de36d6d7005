package fenghuo.connectors.wire.sl651;

import fenghuo.connectors.wire.UnreadableException;
import fenghuo.model.Aside;
import java.util.Arrays;
import java.util.HexFormat;

/** Frames written as hexadecimal digits, as people write them; spaces and line ends count not. */
final class HexText {
  private static final HexFormat UPPER = HexFormat.of().withUpperCase();

  private HexText() {}

  /** Whether a message is such a text; no frame begins with a digit or a space. */
  static boolean is(byte[] message) {
    return HexFormat.isHexDigit(message[0]) || Character.isWhitespace(message[0]);
  }

  /**
   * The bytes that a text says; half a byte at its end is left out.
   *
   * @throws UnreadableException where a character is no hexadecimal digit
   */
  static byte[] bytes(byte[] text) throws UnreadableException {
    byte[] bytes = new byte[text.length / 2 + 1];
    int digits = 0;
    for (int i = 0; i < text.length; i++) {
      if (Character.isWhitespace(text[i])) {
        continue;
      }
      if (!HexFormat.isHexDigit(text[i])) {
        throw new UnreadableException(
            "is neither a frame nor its hexadecimal digits: character " + (i + 1));
      }
      int digit = HexFormat.fromHexDigit(text[i]);
      bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
      digits++;
    }
    return Arrays.copyOf(bytes, digits / 2);
  }

  /** Bytes as a text; no more of them than an aside holds. */
  static String of(byte[] bytes, int from, int to) {
    return UPPER.formatHex(bytes, from, Math.min(to, from + Aside.LONGEST_RAW / 2));
  }

  /** One byte as two digits. */
  static String of(int code) {
    return UPPER.toHexDigits((byte) code);
  }
}
