package fenghuo.connectors.wire.sl651;

import fenghuo.connectors.wire.UnreadableException;
import fenghuo.connectors.wire.WireContents;
import java.util.HexFormat;

/**
 * Frames of SL 651-2014. The six without {@link #frame} are of public projects (handbook 9.3 [V]).
 */
public final class Sl651Samples {
  public static final String HEARTBEAT = "7E7E01001234567812342F0008020003591011155111036BCA";
  public static final String OTHER_HEARTBEAT = "7E7E00987654321012342F0008027E0822101110074703C3AE";
  public static final String TEST =
      "7E7E010012345678123430002B020003591011154947F1F1001234567848F0F059101115492019000005"
          + "2619000005392300000127381211150320FA";
  public static final String TEST_ACKNOWLEDGED =
      "7E7E00123456780112343080080200035910111549471B75D4";
  public static final String TIMED =
      "7E7E05001122334403E832002B020034170718110016F1F1001122334448F0F017071811002019000040"
          + "26190000403923000104903812109903A421";
  public static final String TIMED_ACKNOWLEDGED =
      "7E7E00112233440503E83280080200341707181100161BE5D4";

  private static final String HEAD = "0007" + "200626210003" + "F1F1001234567850";

  /** Rain at 21:00, and every 5 minutes of the hour before; the sixth and a stage are missing. */
  public static final String HOURLY =
      frame(
          "34",
          HEAD
              + "F0F02006262100"
              + "F460"
              + "0000020508FF0000000A1E00"
              + "F5C0"
              + "0419041A041A041B041C04240438044CFFFF047E04880492"
              + "2619001234"
              + "392300001170"
              + "38121112");

  /** Three stages from 20:00 on, every 5 minutes; the second is missing. */
  public static final String UNIFORM =
      frame("31", HEAD + "F0F02006262000" + "0418000005" + "392300001049FFFFFFFF00001052");

  private Sl651Samples() {}

  /** An upward frame of a function with elements observed at 21:00. */
  static String observed(String function, String elements) {
    return frame(function, HEAD + "F0F02006262100" + elements);
  }

  /** An upward frame with its length and CRC. */
  static String frame(String function, String body) {
    return frame(function, "02", body);
  }

  static String frame(String function, String start, String body) {
    String frame =
        "7E7E010012345678%s%s%04X%s%s03"
            .formatted("1234", function, body.length() / 2, start, body);
    return frame + "%04X".formatted(crc(HexFormat.of().parseHex(frame)));
  }

  static WireContents read(String frame) {
    try {
      return new Sl651Format().read(HexFormat.of().parseHex(frame));
    } catch (UnreadableException e) {
      throw new AssertionError(frame, e);
    }
  }

  /** Bit by bit, as the standard has it. */
  private static int crc(byte[] bytes) {
    int crc = 0xFFFF;
    for (byte b : bytes) {
      crc ^= b & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xA001 : crc >> 1;
      }
    }
    return crc;
  }
}
