package fenghuo.jobs.quality;

import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.util.Map;

/**
 * An observation under its flags.
 *
 * @param sameSince for each of its readings that may be stuck, the time of the first observation in
 *     a row that has the very same, milliseconds since 1970
 * @param came its readings as they came, where a counter told of more; else null
 */
public record Checked(Located located, Map<Quantity, Long> sameSince, Map<Quantity, Double> came) {

  /** One that was not checked yet. */
  static Checked fresh(Located located) {
    return new Checked(located, Map.of(), null);
  }

  /** The observation as it came. */
  Located asItCame() {
    return came == null ? located : located.reading(came);
  }

  /** Whether a reading did not come with it, but was told by a counter. */
  boolean isTold(Quantity quantity) {
    return came != null && (quantity == Quantity.PERIOD_SECONDS || !came.containsKey(quantity));
  }

  /** Whether another has the same flags and readings. */
  boolean saysTheSameAs(Checked other) {
    return located.flags().equals(other.located.flags())
        && located.observation().readings().equals(other.located.observation().readings());
  }

  long time() {
    return located.observation().time().toEpochMilli();
  }
}
