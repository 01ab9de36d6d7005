package fenghuo.connectors.wire.sl651;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;

/** Decimal digits, two to a byte. A byte that is FF is no digit: it says minus, or nothing. */
final class Bcd {
  private static final byte NOTHING = (byte) 0xFF;
  private static final int CENTURY = 2000;

  private Bcd() {}

  /** Whether every byte is FF, which says that there is no value. */
  static boolean isNothing(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (bytes[i] != NOTHING) {
        return false;
      }
    }
    return true;
  }

  /** Whether FF stands before something else. */
  static boolean isMinus(byte[] bytes, int from, int length) {
    return length > 1 && bytes[from] == NOTHING && !isNothing(bytes, from, length);
  }

  /**
   * A number; nothing where a digit is none. FF before the digits says minus.
   *
   * @param decimals how many of the digits stand after the point
   */
  static Optional<BigDecimal> number(byte[] bytes, int from, int length, int decimals) {
    boolean isMinus = isMinus(bytes, from, length);
    int first = isMinus ? from + 1 : from;
    if (length == 0 || !areDigits(bytes, first, from + length)) {
      return Optional.empty();
    }
    String digits = HexFormat.of().formatHex(bytes, first, from + length);
    BigDecimal number = new BigDecimal(new BigInteger(digits), decimals);
    return Optional.of(isMinus ? number.negate() : number);
  }

  /** A time of five bytes (to the minute) or six (to the second), of the years 2000 to 2099. */
  static Optional<LocalDateTime> time(byte[] bytes, int from, int length) {
    if (!areDigits(bytes, from, from + length)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              CENTURY + twoDigits(bytes[from]),
              twoDigits(bytes[from + 1]),
              twoDigits(bytes[from + 2]),
              twoDigits(bytes[from + 3]),
              twoDigits(bytes[from + 4]),
              length > 5 ? twoDigits(bytes[from + 5]) : 0));
    } catch (DateTimeException e) {
      return Optional.empty(); // a 30th of February, for one
    }
  }

  /** What a byte of digits says. */
  static int twoDigits(byte digits) {
    return (digits >> 4 & 0xF) * 10 + (digits & 0xF);
  }

  static boolean areDigits(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] >> 4 & 0xF) > 9 || (bytes[i] & 0xF) > 9) {
        return false;
      }
    }
    return true;
  }
}
