package fenghuo.jobs.quality;

import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.util.Map;

/**
 * An observation under its flags.
 *
 * @param sameSince for each of its readings that may be stuck, the time of the first observation in
 *     a row that has the very same, milliseconds since 1970
 */
public record Checked(Located located, Map<Quantity, Long> sameSince) {
  public Checked {
    sameSince = Map.copyOf(sameSince);
  }

  long time() {
    return located.observation().time().toEpochMilli();
  }
}
