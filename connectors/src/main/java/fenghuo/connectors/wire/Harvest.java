package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fenghuo.model.Reason;
import java.util.function.Supplier;

/**
 * What a message of many pieces holds, piece by piece. A flawed piece keeps none of the others
 * back; but where a thousand are flawed, the message is of another format, and is refused whole.
 */
final class Harvest {
  static final int MOST_FLAWS = 1_000;

  private final WireContents.Gathering gathering = new WireContents.Gathering();
  private int flaws;

  void add(ObjectNode fields, Supplier<String> raw) {
    gathering.add(new WireRecord(fields, raw));
  }

  private void add(Reason reason, String detail, String raw) throws UnreadableException {
    if (++flaws > MOST_FLAWS) {
      throw new UnreadableException(
          "more than %d pieces are flawed; the last: %s".formatted(MOST_FLAWS, detail));
    }
    gathering.add(new Flaw(reason, detail, raw));
  }

  /**
   * @param where the piece stands in the message
   */
  void add(String where, FlawedException flaw, String raw) throws UnreadableException {
    add(flaw.reason(), where + flaw.getMessage(), raw);
  }

  WireContents contents() {
    return gathering.contents();
  }
}
