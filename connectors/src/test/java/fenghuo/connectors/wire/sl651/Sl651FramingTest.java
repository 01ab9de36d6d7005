package fenghuo.connectors.wire.sl651;

import static fenghuo.connectors.wire.sl651.Sl651Samples.HEARTBEAT;
import static fenghuo.connectors.wire.sl651.Sl651Samples.TEST;
import static fenghuo.connectors.wire.sl651.Sl651Samples.TIMED;
import static fenghuo.connectors.wire.sl651.Sl651Samples.UNIFORM;
import static fenghuo.connectors.wire.sl651.Sl651Samples.frame;
import static fenghuo.connectors.wire.sl651.Sl651Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fenghuo.connectors.wire.Flaw;
import fenghuo.connectors.wire.UnreadableException;
import fenghuo.connectors.wire.WireContents;
import fenghuo.model.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames among other bytes: where they begin and end, and which are good. */
class Sl651FramingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEARTBEAT,
        Sl651Samples.OTHER_HEARTBEAT,
        Sl651Samples.TEST_ACKNOWLEDGED,
        Sl651Samples.TIMED_ACKNOWLEDGED
      })
  void heartbeatsAndWhatGoesDownAreSignsOfLife(String frame) {
    assertThat(read(frame)).isEqualTo(WireContents.of(List.of()));
  }

  @Test
  void framesBackToBackAreReadOneByOne() {
    assertThat(read(TEST + HEARTBEAT + TIMED + UNIFORM).records()).hasSize(4);
  }

  @Test
  void digitsMayBeSpacedAndSmall() throws UnreadableException {
    String spaced =
        TEST.toLowerCase(Locale.ROOT).replaceAll("(..)", "$1 ").replace("f1 f1", "f1\nf1") + "\n";
    WireContents contents = new Sl651Format().read(spaced.getBytes(StandardCharsets.US_ASCII));
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.records().get(0).fields()).isEqualTo(read(TEST).records().get(0).fields());
  }

  @Test
  void aBrokenFrameIsAFlawAndTheBatchGoesOn() {
    String broken = TEST.replace("2019000005", "2019000006");
    WireContents contents = read(TIMED + broken + "00FF" + UNIFORM);
    assertThat(contents.records()).hasSize(3);
    assertThat(contents.flaws())
        .containsExactly(
            new Flaw(
                Reason.UNREADABLE,
                "bytes 61 to 122: the frame's CRC says 20FA and must be D00A",
                broken + "00FF"));
  }

  @Test
  void noFlippedBitGoesUnnoticed() throws UnreadableException {
    byte[] good = HexFormat.of().parseHex(TIMED);
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      WireContents contents = new Sl651Format().read(flipped);
      assertThat(contents.records()).as("bit %d", bit).isEmpty();
      assertThat(contents.flaws()).as("bit %d", bit).hasSize(1);
    }
  }

  @Test
  void headsThatAllLeadFarAreReadInTime() {
    String head =
        "7E7E0100123456031234300FFF02"; // its CRC would stand 4 KB on, after a good end mark
    assertTimeout(Duration.ofSeconds(5), () -> read(head.repeat(1 << 16)));
  }

  @Test
  void aFrameThatIsCutShortDoesNotTakeTheNextWithIt() {
    WireContents contents = read(TEST.substring(0, 60) + TIMED);
    assertThat(contents.records()).hasSize(1);
    assertThat(contents.flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.raw()).isEqualTo(TEST.substring(0, 60)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "7E7E01, the frame ends within its head",
    "7E7E01001234567812342F7008020003591011155111036BCA, no direction",
    "7E7E01001234567812342F0008020003591011155111036B, lacks its last 1 bytes",
    "7E7E01001234567812342F0007020003591011155111036BCA, leads to no end mark",
    "7E7E01001234567812342F0008020003591011155111036BCB, CRC says 6BCB and must be 6BCA",
    "7E7E01001234567812342F0008160003591011155111036BCA, is a part and broken",
    "0102030405, no frame begins"
  })
  void whatIsNoGoodFrameSaysWhy(String frame, String why) {
    assertThat(read(frame).records()).isEmpty();
    assertThat(read(frame).flaws())
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.detail().replace(",", "")).contains(why);
              assertThat(flaw.raw()).isEqualTo(frame);
            });
  }

  @Test
  void textThatIsNotHexadecimalIsUnreadable() {
    assertThatThrownBy(() -> new Sl651Format().read("7E7E01XX".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("character 7");
  }
}
