package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What holds of every wire format, whatever the bytes: nothing is thrown but {@link
 * UnreadableException}, records are flat, and time and memory are in proportion to the bytes. A
 * test of a format implements this, gives messages that are good, and gets the tests below.
 */
public interface WireFormatFuzz {
  int MEGABYTE = 1 << 20;

  /** For a megabyte on a busy machine that has just begun; a few tenths of a second are usual. */
  Duration IN_TIME = Duration.ofSeconds(5);

  WireFormat format();

  /** Messages with records and without a flaw, of every kind that the format has. */
  List<byte[]> goodMessages();

  @Test
  default void goodMessagesHaveRecordsAndNoFlaws() throws UnreadableException {
    for (byte[] message : goodMessages()) {
      WireContents contents = format().read(message);
      assertThat(contents.flaws()).isEmpty();
      assertThat(contents.records()).isNotEmpty();
      check(message, "whole");
    }
  }

  @Test
  default void messagesCutAnywhereDoNoHarm() {
    for (byte[] message : goodMessages()) {
      for (int length = 0; length < message.length; length++) {
        check(Arrays.copyOf(message, length), "first " + length);
        check(Arrays.copyOfRange(message, length, message.length), "from " + length);
      }
    }
  }

  @Test
  default void flippedBitsDoNoHarm() {
    for (byte[] message : goodMessages()) {
      for (int bit = 0; bit < message.length * 8; bit++) {
        byte[] flipped = message.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        check(flipped, "bit " + bit);
      }
    }
  }

  @Test
  default void bytesWrittenOverDoNoHarm() {
    Random random = new Random(7);
    for (byte[] message : goodMessages()) {
      for (int round = 0; round < 2_000; round++) {
        byte[] bytes = message.clone();
        for (int changes = random.nextInt(8); changes >= 0; changes--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        check(bytes, "seed 7, round " + round);
      }
    }
  }

  @Test
  default void randomBytesDoNoHarm() {
    Random random = new Random(11);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(bytes, "seed 11, round " + round);
    }
  }

  @Test
  default void wordsPutIntoTextsDoNoHarm() {
    Random random = new Random(13);
    List<String> words =
        List.of(
            "1e999999999",
            "-1e-999999999",
            "9".repeat(2_000),
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\u0000",
            "🌧",
            "\ud800",
            "\u202e雨",
            "\n",
            "\"",
            "<",
            "]]>",
            "&x;",
            ",",
            "=");
    for (byte[] message : goodMessages()) {
      String text = new String(message, StandardCharsets.UTF_8);
      for (int round = 0; round < 1_000; round++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(20));
        String word = words.get(random.nextInt(words.size()));
        String changed = text.substring(0, from) + word + text.substring(to);
        check(changed.getBytes(StandardCharsets.UTF_8), "seed 13, round " + round);
      }
    }
  }

  @Test
  default void aMegabyteOfAnythingIsReadInTime() {
    for (String piece :
        List.of("\0", "~", "7E", " ", "\n", "9", "[", "{\"a\":", "<a>", "\"", "a,", "雨", "[{},")) {
      check(repeated(piece.getBytes(StandardCharsets.UTF_8)), "a megabyte of " + piece);
    }
    for (byte[] message : goodMessages()) {
      check(repeated(message), "a megabyte of good messages");
      byte[] half = Arrays.copyOf(message, message.length / 2 + 1);
      check(repeated(half), "a megabyte of messages cut in half");
    }
    byte[] noise = new byte[MEGABYTE];
    new Random(17).nextBytes(noise);
    check(noise, "a megabyte of noise");
  }

  private static byte[] repeated(byte[] piece) {
    byte[] bytes = new byte[MEGABYTE];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = piece[i % piece.length];
    }
    return bytes;
  }

  /** Reads in time, and what is read is sound. */
  default void check(byte[] bytes, String what) {
    assertTimeout(IN_TIME, () -> read(bytes, what), what)
        .ifPresent(contents -> checkSound(bytes, contents, what));
  }

  private Optional<WireContents> read(byte[] bytes, String what) {
    try {
      return Optional.of(format().read(bytes));
    } catch (UnreadableException e) {
      assertThat(e.getMessage()).as(what).isNotBlank();
      return Optional.empty();
    }
  }

  private static void checkSound(byte[] bytes, WireContents contents, String what) {
    long size = 0;
    for (WireRecord record : contents.records()) {
      for (JsonNode value : record.fields()) {
        if (!value.isValueNode() || value.isNull()) {
          throw new AssertionError(what + ": is not flat: " + record.fields());
        }
        size += 1 + (value.isTextual() ? value.textValue().length() : 0);
      }
    }
    for (Flaw flaw : contents.flaws()) {
      size += flaw.detail().length() + flaw.raw().length();
    }
    assertThat(size)
        .as("fields, and characters in them, made of %d bytes, %s", bytes.length, what)
        .isLessThan(10_000 + 100L * bytes.length);
    if (!contents.records().isEmpty()) {
      assertThat(contents.records().get(0).raw().get()).as(what).isNotBlank();
    }
  }
}
