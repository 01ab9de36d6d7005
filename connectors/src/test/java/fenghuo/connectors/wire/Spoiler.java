package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;

/**
 * Spoils good messages in every way, and sees that a format answers with contents or with {@link
 * UnreadableException}, and with nothing else, and soon.
 */
final class Spoiler {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final List<String> PIECES =
      List.of(
          "1e999999999",
          "99999999999999999999999999",
          "-0",
          "NaN",
          "0x1p3",
          "\0",
          "\uD83D\uDD25烽火",
          "\u202Edrawkcab",
          "\"",
          "<",
          "&#x1F525;",
          "]]>",
          ",",
          "\r\n",
          "[",
          "{}",
          "null",
          "9999999-12-31T00:00:00Z",
          "2020-02-30T25:61:61+19:00",
          "９９");

  private final WireFormat format;
  private final byte[] good;
  private final Random random;

  private Spoiler(WireFormat format, String good, long seed) {
    this.format = format;
    this.good = good.getBytes(StandardCharsets.UTF_8);
    this.random = new Random(seed);
  }

  /** Reads a good message, and then what becomes of it. */
  static void spoil(WireFormat format, String good, long seed) {
    Spoiler spoiler = new Spoiler(format, good, seed);
    assertThat(spoiler.isRead(spoiler.good)).as("the good message is read").isTrue();
    Assertions.assertTimeoutPreemptively(SOON, spoiler::spoilAll, "seed " + seed);
  }

  private void spoilAll() {
    int refused = 0;
    for (int i = 0; i < 1_500; i++) {
      refused += isRead(random.nextInt(3) == 0 ? cut() : flipped()) ? 0 : 1;
      isRead(stuffed());
      isRead(nonsense(random.nextInt(300)));
    }
    assertThat(refused).as("some that are cut short are refused").isPositive();
    isRead(nonsense(MEGABYTE));
    for (String piece : PIECES) {
      isRead(many(piece, new byte[0]));
      isRead(many(piece, good));
    }
    isRead(many("\na", good));
    isRead(many("\n", good));
    isRead(new byte[0]);
  }

  /** Whether the format finds anything in them. */
  private boolean isRead(byte[] bytes) {
    try {
      return !format.read(bytes).records().isEmpty();
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).isNotBlank();
      return false;
    }
  }

  private byte[] cut() {
    return Arrays.copyOf(good, random.nextInt(good.length));
  }

  private byte[] flipped() {
    byte[] bytes = good.clone();
    for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  /** The good message with something in its midst, in place of as many bytes or between them. */
  private byte[] stuffed() {
    String text = new String(good, StandardCharsets.ISO_8859_1);
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    String stuffing = new String(piece, StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + (random.nextBoolean() ? 0 : random.nextInt(12)));
    return (text.substring(0, at) + stuffing + text.substring(end))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] nonsense(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A megabyte of one piece, behind some bytes. */
  private static byte[] many(String piece, byte[] first) {
    byte[] pieces =
        piece.repeat(MEGABYTE / piece.length() / 2 + 1).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(first, first.length + pieces.length);
    System.arraycopy(pieces, 0, bytes, first.length, pieces.length);
    return bytes;
  }
}
