package fenghuo.connectors.wire;

import java.util.ArrayList;
import java.util.List;

/** What one message held: records, and what of it was flawed. */
public record WireContents(List<WireRecord> records, List<Flaw> flaws) {
  public WireContents {
    records = List.copyOf(records);
    flaws = List.copyOf(flaws);
  }

  /** Records without a flaw. */
  public static WireContents of(List<WireRecord> records) {
    return new WireContents(records, List.of());
  }

  /** Gathers what a message holds, piece by piece. */
  public static final class Gathering {
    private final List<WireRecord> records = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    public void add(WireRecord record) {
      records.add(record);
    }

    public void add(Flaw flaw) {
      flaws.add(flaw);
    }

    public WireContents contents() {
      return new WireContents(records, flaws);
    }
  }
}
