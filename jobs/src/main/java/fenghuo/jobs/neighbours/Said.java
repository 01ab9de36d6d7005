package fenghuo.jobs.neighbours;

import fenghuo.model.Doubt;
import java.util.Arrays;

/**
 * What one station said lately: one value for each moment, in time order, and what that comes to by
 * slots. The arrays are written in place; whoever holds the record from before a change must not
 * use it again.
 *
 * @param times milliseconds since 1970, rising
 * @param values in the quantity's unit; NaN where one does not count
 * @param covers the time that each amount was gathered over, s
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Said(long[] times, double[] values, int[] covers, int size, Slots slots) {
  static final long SLOT = Doubt.SLOT.toMillis();

  /** A station that reports each second is heard for half an hour; each minute, for a day. */
  private static final int MOST = 2_048;

  private static final int FIRST = 8;

  static Said nothing() {
    return new Said(new long[FIRST], new double[FIRST], new int[FIRST], 0, Slots.none());
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
    if (size >= MOST && size == times.length) {
      return after(slotOf(times[size / 2]) * SLOT).with(time, value, cover);
    }
    Said roomy = size < times.length ? this : ofLength(2 * size, 0);
    int at = roomy.indexOf(time);
    boolean isNew = at == size || roomy.times[at] != time;
    if (isNew) {
      System.arraycopy(roomy.times, at, roomy.times, at + 1, size - at);
      System.arraycopy(roomy.values, at, roomy.values, at + 1, size - at);
      System.arraycopy(roomy.covers, at, roomy.covers, at + 1, size - at);
    }
    roomy.times[at] = time;
    roomy.values[at] = value;
    roomy.covers[at] = cover;
    int more = isNew ? size + 1 : size;
    return new Said(roomy.times, roomy.values, roomy.covers, more, slots).counted(slotOf(time));
  }

  /** With a slot counted anew. */
  private Said counted(long slot) {
    double sum = 0;
    int cover = 0;
    double first = Double.NaN;
    for (int i = indexOf(slot * SLOT + 1); i < size && times[i] <= (slot + 1) * SLOT; i++) {
      if (!Double.isNaN(values[i])) {
        sum += values[i];
        cover += covers[i];
        first = Double.isNaN(first) ? values[i] : first;
      }
    }
    return new Said(times, values, covers, size, slots.with(slot, sum, cover, first));
  }

  /** This without what was said of any moment up to the end of a slot. */
  Said after(long slotEnd) {
    int gone = indexOf(slotEnd + 1);
    return gone == 0 ? this : ofLength(Math.max(FIRST, size - gone + FIRST), gone);
  }

  private Said ofLength(int length, int from) {
    int kept = size - from;
    Slots left = from == 0 ? slots : slots.from(slotOf(times[Math.min(from, size - 1)]));
    Said other = new Said(new long[length], new double[length], new int[length], kept, left);
    System.arraycopy(times, from, other.times, 0, kept);
    System.arraycopy(values, from, other.values, 0, kept);
    System.arraycopy(covers, from, other.covers, 0, kept);
    return other;
  }

  private int indexOf(long time) {
    int at = Arrays.binarySearch(times, 0, size, time);
    return at >= 0 ? at : -at - 1;
  }
}
