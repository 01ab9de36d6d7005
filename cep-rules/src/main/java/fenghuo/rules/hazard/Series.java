package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import java.util.Arrays;
import java.util.List;

/**
 * What one quantity was at each moment of a source. The least or the most of any stretch is found
 * in as many steps as the number of moments has bits, where the series was made to be searched.
 *
 * <p>Values are whole millionths of the quantity's unit, so that a difference is exact. All arrays
 * have one length, a power of two, and are written in place: see {@link Readings}.
 *
 * @param values by moment, millionths; {@link #ABSENT} where the quantity was not read
 * @param doubtful by moment, whether the value is doubtful by its own flag
 * @param since by moment, when the last stretch of readings up to there began that no gap breaks,
 *     milliseconds since 1970 UTC; {@link #ABSENT} before the first
 * @param lows of every two neighbours in the tree over the values, the less; none if not searched
 * @param highs likewise, the more
 * @param doubted when each time begins in which the values are in doubt for what others say ({@link
 *     Doubt}), milliseconds since 1970 UTC
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Series(
    long[] values,
    boolean[] doubtful,
    long[] since,
    long[] lows,
    long[] highs,
    List<Long> doubted) {

  /** No value. */
  public static final long ABSENT = Long.MAX_VALUE;

  private static final long NO_HIGH = Long.MIN_VALUE;

  public Series {
    doubted = List.copyOf(doubted);
  }

  /** A series without values, for so many moments. */
  static Series none(int length, boolean isSearched) {
    return new Series(
        filled(length, ABSENT),
        new boolean[length],
        filled(length, ABSENT),
        filled(isSearched ? length : 0, ABSENT),
        filled(isSearched ? length : 0, NO_HIGH),
        List.of());
  }

  private static long[] filled(int length, long value) {
    long[] filled = new long[length];
    Arrays.fill(filled, value);
    return filled;
  }

  boolean has(int index) {
    return values[index] != ABSENT;
  }

  /** The last moment up to an index at which it was read; -1 where there is none. */
  int lastRead(int index) {
    int at = index;
    while (at >= 0 && !has(at)) {
      at--;
    }
    return at;
  }

  /** Whether a value is in doubt, by its own flag or for what others say. */
  boolean isInDoubt(int index, long time) {
    for (long from : doubted) {
      if (from < time && time <= from + Doubt.SLOT.toMillis()) {
        return true;
      }
    }
    return doubtful[index];
  }

  /**
   * The least value from one moment to another, both included; {@link #ABSENT} if none was read.
   */
  long least(int first, int last) {
    long least = ABSENT;
    int left = first + values.length;
    int right = last + values.length + 1;
    while (left < right) {
      least = (left & 1) == 1 ? Math.min(least, low(left++)) : least;
      least = (right & 1) == 1 ? Math.min(least, low(--right)) : least;
      left >>= 1;
      right >>= 1;
    }
    return least;
  }

  /** The most value from one moment to another, both included; very little if none was read. */
  long most(int first, int last) {
    long most = NO_HIGH;
    int left = first + values.length;
    int right = last + values.length + 1;
    while (left < right) {
      most = (left & 1) == 1 ? Math.max(most, high(left++)) : most;
      most = (right & 1) == 1 ? Math.max(most, high(--right)) : most;
      left >>= 1;
      right >>= 1;
    }
    return most;
  }

  private long low(int node) {
    return node >= values.length ? values[node - values.length] : lows[node];
  }

  private long high(int node) {
    if (node < values.length) {
      return highs[node];
    }
    long value = values[node - values.length];
    return value == ABSENT ? NO_HIGH : value;
  }

  /** Makes room for a moment, at which nothing is read as yet. */
  void open(int at, int size) {
    System.arraycopy(values, at, values, at + 1, size - at);
    System.arraycopy(doubtful, at, doubtful, at + 1, size - at);
    System.arraycopy(since, at, since, at + 1, size - at);
    set(at, ABSENT, false);
  }

  /** Forgets a moment. */
  void close(int at, int size) {
    System.arraycopy(values, at + 1, values, at, size - at - 1);
    System.arraycopy(doubtful, at + 1, doubtful, at, size - at - 1);
    System.arraycopy(since, at + 1, since, at, size - at - 1);
    set(size - 1, ABSENT, false);
    since[size - 1] = ABSENT;
  }

  void set(int at, long value, boolean isDoubtful) {
    values[at] = value;
    doubtful[at] = isDoubtful;
  }

  /** Puts right what follows from a change at a moment. */
  void settle(int from, Readings moments) {
    for (int i = from; i < moments.size(); i++) {
      since[i] = sinceAt(i, moments);
    }
    if (from < moments.size() - 1) {
      plant();
      return;
    }
    for (int node = (from + values.length) / 2; node >= 1 && isSearched(); node /= 2) {
      join(node);
    }
  }

  /** Makes the trees anew. */
  private void plant() {
    for (int node = lows.length - 1; node >= 1; node--) {
      join(node);
    }
  }

  private boolean isSearched() {
    return lows.length > 0;
  }

  private long sinceAt(int index, Readings moments) {
    if (!has(index)) {
      return index == 0 ? ABSENT : since[index - 1];
    }
    long time = moments.times()[index];
    int before = lastRead(index - 1);
    boolean isBroken = before < 0 || time - moments.times()[before] > moments.gapMillis();
    return isBroken ? time : since[before];
  }

  private void join(int node) {
    lows[node] = Math.min(low(2 * node), low(2 * node + 1));
    highs[node] = Math.max(high(2 * node), high(2 * node + 1));
  }

  /** Of so many moments, all but the first few, in arrays of another length. */
  Series part(int first, int size, int length) {
    Series part = none(length, isSearched()).doubting(doubted);
    System.arraycopy(values, first, part.values, 0, size - first);
    System.arraycopy(doubtful, first, part.doubtful, 0, size - first);
    System.arraycopy(since, first, part.since, 0, size - first);
    part.plant();
    return part;
  }

  /** The same in doubt at other times. */
  Series doubting(List<Long> others) {
    return new Series(values, doubtful, since, lows, highs, others);
  }
}
