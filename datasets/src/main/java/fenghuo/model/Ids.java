package fenghuo.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Ids that derive from content, so that a replay writes the same rows: 128 bits of SHA-256 of the
 * parts, each in UTF-8 and closed by a separator.
 */
public final class Ids {
  private static final int BYTES = 16;
  private static final char SEPARATOR = 0x1f; // a control character that no field holds

  private static final int FRACTION_BITS = 52;
  private static final long FRACTION = (1L << FRACTION_BITS) - 1;

  private static final int DAY = 86_400;
  private static final long YEAR_0 = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();

  /** To find the algorithm by its name takes as long as to use it. */
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Ids::sha256);

  private Ids() {}

  /** The id of these parts in this order: 32 hexadecimal digits. */
  public static String of(String... parts) {
    StringBuilder content = new StringBuilder();
    for (String part : parts) {
      add(part, content);
    }
    return of(content);
  }

  /** The id of the parts that were added to a content. */
  static String of(StringBuilder content) {
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(SHA_256.get().digest(bytes), 0, BYTES);
  }

  static void add(String part, StringBuilder content) {
    content.append(part).append(SEPARATOR);
  }

  /**
   * A number as {@link Double#toHexString} writes it, which makes a pattern anew each time. In
   * hexadecimal, for the decimal digits of a double are others from one Java to the next.
   */
  static void add(double part, StringBuilder content) {
    int exponent = Math.getExponent(part);
    if (exponent < Double.MIN_EXPONENT || exponent > Double.MAX_EXPONENT) {
      add(Double.toHexString(part), content); // 0, or below what is normal, or no number
      return;
    }
    long bits = Double.doubleToRawLongBits(part);
    long fraction = bits & FRACTION;
    content.append(bits < 0 ? "-0x1." : "0x1.");
    do {
      content.append(Character.forDigit((int) (fraction >>> (FRACTION_BITS - 4)), 16));
      fraction = (fraction << 4) & FRACTION;
    } while (fraction != 0);
    content.append('p').append(exponent).append(SEPARATOR);
  }

  /** A moment as {@link Instant#toString} writes it; a full second of four-digit years by hand. */
  static void add(Instant part, StringBuilder content) {
    long second = part.getEpochSecond();
    if (part.getNano() != 0 || second < YEAR_0 || second >= YEAR_10000) {
      add(part.toString(), content);
      return;
    }
    int ofDay = Math.floorMod(second, DAY);
    content.append(LocalDate.ofEpochDay(Math.floorDiv(second, DAY)));
    twoDigits('T', ofDay / 3_600, content);
    twoDigits(':', ofDay / 60 % 60, content);
    twoDigits(':', ofDay % 60, content);
    content.append('Z').append(SEPARATOR);
  }

  private static void twoDigits(char before, int number, StringBuilder content) {
    content.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
