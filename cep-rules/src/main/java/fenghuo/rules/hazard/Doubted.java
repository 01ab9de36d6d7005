package fenghuo.rules.hazard;

import fenghuo.model.Cause;

/**
 * A time of which amounts are in doubt for what others say.
 *
 * @param from after this, for {@link fenghuo.model.Doubt#SLOT}, milliseconds since 1970
 */
public record Doubted(long from, Cause cause) implements Comparable<Doubted> {
  @Override
  public int compareTo(Doubted other) {
    int byTime = Long.compare(from, other.from);
    return byTime != 0 ? byTime : cause.compareTo(other.cause);
  }
}
