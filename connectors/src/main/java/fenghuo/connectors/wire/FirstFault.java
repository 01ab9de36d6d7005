package fenghuo.connectors.wire;

import fenghuo.model.Reason;
import java.util.function.Supplier;

/**
 * What is wrong in a piece of a message, as one flaw: its first fault, and how many more there are.
 * So a message makes no more asides than it has pieces, whoever sent it.
 */
public final class FirstFault {
  private String first = "";
  private int faults;

  /** Notes a fault; what and where. */
  public void note(String fault) {
    first = faults == 0 ? fault : first;
    faults++;
  }

  /** Adds the flaw, if there is one. */
  public void addTo(WireContents.Gathering gathering, String where, Supplier<String> raw) {
    if (faults > 0) {
      String others = faults == 1 ? "" : ", and %d more".formatted(faults - 1);
      gathering.add(new Flaw(Reason.UNREADABLE, where + first + others, raw.get()));
    }
  }
}
