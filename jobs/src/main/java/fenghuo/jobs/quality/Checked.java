package fenghuo.jobs.quality;

import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.util.Map;
import java.util.Set;

/**
 * An observation under its flags.
 *
 * @param sameSince for each of its readings that may be stuck, the time of the first observation in
 *     a row that has the very same, milliseconds since 1970
 * @param told which amounts in it did not come with it, but were told by a counter
 */
public record Checked(Located located, Map<Quantity, Long> sameSince, Set<Quantity> told) {
  public Checked {
    told = told == null ? Set.of() : Set.copyOf(told); // null in state from before
  }

  /** One that was not checked yet. */
  static Checked fresh(Located located) {
    return new Checked(located, Map.of(), Set.of());
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
