package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import java.util.Arrays;
import java.util.OptionalLong;

/** The moments of which something is kept of a source, in time order. */
sealed interface Moments permits Samples, Readings {

  /** Milliseconds since 1970 UTC, strictly rising; the array may be longer than {@link #size}. */
  long[] times();

  int size();

  /** The last moment; {@link EventTime#NEVER} where there is none. */
  default long lastTime() {
    return size() == 0 ? EventTime.NEVER : times()[size() - 1];
  }

  /** Where a moment lies, or would lie, in the order. */
  default int indexOf(long time) {
    int at = Arrays.binarySearch(times(), 0, size(), time);
    return at >= 0 ? at : -at - 1;
  }

  default boolean has(long time) {
    int at = indexOf(time);
    return at < size() && times()[at] == time;
  }

  /** The first moment after another. */
  default OptionalLong next(long time) {
    int at = indexOf(time + 1);
    return at < size() ? OptionalLong.of(times()[at]) : OptionalLong.empty();
  }
}
