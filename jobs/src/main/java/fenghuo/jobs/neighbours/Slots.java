package fenghuo.jobs.neighbours;

import java.util.Arrays;

/**
 * What a station said, by slots of ten minutes: of each the sum of the amounts that count, the time
 * that they cover, and the first value. Only slots of which anything was said are there. The arrays
 * are written in place; whoever holds the record from before a change must not use it again.
 *
 * @param ids which slots, rising
 * @param covers s
 * @param firsts NaN where no value counts
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Slots(long[] ids, double[] sums, int[] covers, double[] firsts, int size) {
  private static final int FIRST = 8;

  static Slots none() {
    return ofLength(FIRST, 0);
  }

  private static Slots ofLength(int length, int size) {
    return new Slots(
        new long[length], new double[length], new int[length], new double[length], size);
  }

  boolean has(long slot) {
    int at = indexOf(slot);
    return at < size && ids[at] == slot;
  }

  /** The sum of the amounts from one slot to another, both included. */
  double sum(long from, long to) {
    double sum = 0;
    for (int i = indexOf(from); i < size && ids[i] <= to; i++) {
      sum += sums[i];
    }
    return sum;
  }

  /** How much of that time they cover, s. */
  long cover(long from, long to) {
    long cover = 0;
    for (int i = indexOf(from); i < size && ids[i] <= to; i++) {
      cover += covers[i];
    }
    return cover;
  }

  /** The first value of a slot; NaN where there is none. */
  double first(long slot) {
    int at = indexOf(slot);
    return at < size && ids[at] == slot ? firsts[at] : Double.NaN;
  }

  /** These with one slot as it is now. */
  Slots with(long slot, double sum, int cover, double first) {
    int at = indexOf(slot);
    boolean isNew = at == size || ids[at] != slot;
    Slots roomy = isNew && size == ids.length ? copy(2 * size, 0) : this;
    if (isNew) {
      System.arraycopy(roomy.ids, at, roomy.ids, at + 1, size - at);
      System.arraycopy(roomy.sums, at, roomy.sums, at + 1, size - at);
      System.arraycopy(roomy.covers, at, roomy.covers, at + 1, size - at);
      System.arraycopy(roomy.firsts, at, roomy.firsts, at + 1, size - at);
    }
    roomy.ids[at] = slot;
    roomy.sums[at] = sum;
    roomy.covers[at] = cover;
    roomy.firsts[at] = first;
    return isNew ? new Slots(roomy.ids, roomy.sums, roomy.covers, roomy.firsts, size + 1) : roomy;
  }

  /** These from one slot on. */
  Slots from(long slot) {
    int gone = indexOf(slot);
    return gone == 0 ? this : copy(Math.max(FIRST, size - gone + FIRST), gone);
  }

  private Slots copy(int length, int from) {
    Slots other = ofLength(length, size - from);
    System.arraycopy(ids, from, other.ids, 0, size - from);
    System.arraycopy(sums, from, other.sums, 0, size - from);
    System.arraycopy(covers, from, other.covers, 0, size - from);
    System.arraycopy(firsts, from, other.firsts, 0, size - from);
    return other;
  }

  private int indexOf(long slot) {
    int at = Arrays.binarySearch(ids, 0, size, slot);
    return at >= 0 ? at : -at - 1;
  }
}
