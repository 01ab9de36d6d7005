package fenghuo.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * An observation that was let in, with its place, and with what is wrong with its values.
 *
 * @param township nine-digit code of the township whose cell holds it; empty where it lies outside
 *     the prefecture but near enough to matter (an earthquake across the border)
 * @param flags of the values that are not reliable
 * @param isAgain whether it was sent on before, under other flags
 */
public record Located(
    Observation observation,
    String township,
    Arrived arrived,
    Map<Quantity, Flag> flags,
    boolean isAgain) {

  public Located {
    // null in state from before there were flags
    flags = flags == null || flags.isEmpty() ? Map.of() : sorted(flags);
  }

  private static Map<Quantity, Flag> sorted(Map<Quantity, Flag> flags) {
    return Collections.unmodifiableMap(new EnumMap<>(flags));
  }

  /** One whose values have not been checked. */
  public Located(Observation observation, String township, Arrived arrived) {
    this(observation, township, arrived, Map.of(), false);
  }

  /** The same under other flags. */
  public Located flagged(Map<Quantity, Flag> others) {
    return others.equals(flags)
        ? this
        : new Located(observation, township, arrived, others, isAgain);
  }

  /** The same with other readings. */
  public Located reading(Map<Quantity, Double> others) {
    return new Located(observation.with(others), township, arrived, flags, isAgain);
  }

  /** The same, sent on once more. */
  public Located again() {
    return new Located(observation, township, arrived, flags, true);
  }

  /** The same without the values that do not count. */
  public Located believed() {
    boolean isWhole = true;
    for (Flag flag : flags.values()) {
      isWhole &= flag.quality() != Quality.UNRELIABLE;
    }
    if (isWhole) {
      return this;
    }
    Map<Quantity, Double> counting = new EnumMap<>(Quantity.class);
    observation.readings().forEach((quantity, value) -> putIfItCounts(quantity, value, counting));
    return new Located(observation.with(counting), township, arrived, flags, isAgain);
  }

  private void putIfItCounts(Quantity quantity, double value, Map<Quantity, Double> counting) {
    if (!flags.containsKey(quantity) || flags.get(quantity).quality() != Quality.UNRELIABLE) {
      counting.put(quantity, value);
    }
  }

  /** Whether a value counts, but is not to be relied on; where only its time is in doubt, it is. */
  public boolean isDoubtful(Quantity quantity) {
    Flag flag = flags.get(quantity);
    return flag != null && flag.quality() == Quality.DOUBTFUL && flag.cause() != Cause.CLOCK;
  }
}
