package fenghuo.jobs.neighbours;

import fenghuo.model.Doubt;
import java.util.Arrays;

/**
 * What one station said lately: one value for each moment, in time order, and for each slot of ten
 * minutes the sum of its amounts and of the time they cover, and its first value. The arrays are
 * written in place; whoever holds the record from before a change must not use it again.
 *
 * @param times milliseconds since 1970, rising
 * @param values in the quantity's unit
 * @param covers the time that each amount was gathered over, s
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Said(long[] times, double[] values, int[] covers, int size) {
  static final long SLOT = Doubt.SLOT.toMillis();

  /** A station that reports each second is heard for half an hour; each minute, for a day. */
  private static final int MOST = 2_048;

  private static final int FIRST = 8;

  static Said nothing() {
    return new Said(new long[FIRST], new double[FIRST], new int[FIRST], 0);
  }

  /** The slot of a moment, which ends with its last moment included. */
  static long slotOf(long time) {
    return Math.floorDiv(time - 1, SLOT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The latest moment. */
  long lastTime() {
    return times[size - 1];
  }

  /** This with what was said of one moment; of one known already, with the new instead. */
  Said with(long time, double value, int cover) {
    int at = indexOf(time);
    if (at < size && times[at] == time) {
      values[at] = value;
      covers[at] = cover;
      return this;
    }
    Said roomy = roomy();
    int moved = at - (size - roomy.size); // the oldest may have gone
    if (moved < 0) {
      return this;
    }
    System.arraycopy(roomy.times, moved, roomy.times, moved + 1, roomy.size - moved);
    System.arraycopy(roomy.values, moved, roomy.values, moved + 1, roomy.size - moved);
    System.arraycopy(roomy.covers, moved, roomy.covers, moved + 1, roomy.size - moved);
    roomy.times[moved] = time;
    roomy.values[moved] = value;
    roomy.covers[moved] = cover;
    return new Said(roomy.times, roomy.values, roomy.covers, roomy.size + 1);
  }

  private Said roomy() {
    if (size < times.length) {
      return this;
    }
    return size >= MOST ? after(times[size / 2 - 1]) : ofLength(2 * size, 0);
  }

  /** This without what was said of any moment up to one. */
  Said after(long time) {
    int gone = indexOf(time + 1);
    return gone == 0 ? this : ofLength(Math.max(FIRST, size - gone + FIRST), gone);
  }

  private Said ofLength(int length, int from) {
    int kept = size - from;
    Said other = new Said(new long[length], new double[length], new int[length], kept);
    System.arraycopy(times, from, other.times, 0, kept);
    System.arraycopy(values, from, other.values, 0, kept);
    System.arraycopy(covers, from, other.covers, 0, kept);
    return other;
  }

  /** Whether anything was said of a moment after one, up to another. */
  boolean isAnythingIn(long after, long until) {
    int at = indexOf(after + 1);
    return at < size && times[at] <= until;
  }

  /** The sum of the amounts that count. */
  double sumIn(long after, long until) {
    double sum = 0;
    for (int i = indexOf(after + 1); i < size && times[i] <= until; i++) {
      sum += Double.isNaN(values[i]) ? 0 : values[i];
    }
    return sum;
  }

  /** How much of the time was gathered by amounts that count, s. */
  long coveredIn(long after, long until) {
    long sum = 0;
    for (int i = indexOf(after + 1); i < size && times[i] <= until; i++) {
      sum += Double.isNaN(values[i]) ? 0 : covers[i];
    }
    return sum;
  }

  /** The first value that counts; NaN where there is none. */
  double firstIn(long after, long until) {
    for (int i = indexOf(after + 1); i < size && times[i] <= until; i++) {
      if (!Double.isNaN(values[i])) {
        return values[i];
      }
    }
    return Double.NaN;
  }

  private int indexOf(long time) {
    int at = Arrays.binarySearch(times, 0, size, time);
    return at >= 0 ? at : -at - 1;
  }
}
