package fenghuo.rules.hazard;

import fenghuo.model.Quantity;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The recent values of some quantities at one source, in time order; at each moment at least one of
 * them was read.
 *
 * <p>The arrays are written in place; whoever holds the record from before a change must not use it
 * again.
 *
 * @param times milliseconds since 1970 UTC, strictly rising
 * @param gapMillis two readings farther apart than this have a gap between them
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Readings(long[] times, int size, Map<Quantity, Series> series, long gapMillis)
    implements Moments {
  private static final int FIRST_LENGTH = 16; // a power of two, as the trees want it
  private static final Readings NONE = new Readings(new long[0], 0, Map.of(), 0);

  /** One value, before it is kept. */
  record Value(long millionths, boolean isDoubtful) {}

  public Readings {
    Map<Quantity, Series> sorted = new EnumMap<>(Quantity.class);
    sorted.putAll(series);
    series = Collections.unmodifiableMap(sorted);
  }

  static Readings none() {
    return NONE;
  }

  /** Whether nothing is kept, no doubt either. */
  boolean isEmpty() {
    return size == 0 && series.values().stream().allMatch(one -> one.doubted().isEmpty());
  }

  /**
   * These with what was read at one more moment; what was read of the same moment is replaced.
   *
   * @param isSearched whether least and most of a stretch will be asked for
   */
  Readings with(long time, Map<Quantity, Value> values, long gap, boolean isSearched) {
    Readings roomy = roomy().holding(values.keySet(), gap, isSearched);
    int at = indexOf(time);
    Readings more = has(time) ? roomy : roomy.opened(at, time);
    for (Map.Entry<Quantity, Series> one : more.series.entrySet()) {
      Value value = values.get(one.getKey());
      one.getValue()
          .set(
              at,
              value == null ? Series.ABSENT : value.millionths(),
              value != null && value.isDoubtful());
      one.getValue().settle(at, more);
    }
    return more;
  }

  private Readings roomy() {
    return size < times.length ? this : part(0, Math.max(FIRST_LENGTH, 2 * times.length));
  }

  private Readings holding(Iterable<Quantity> quantities, long gap, boolean isSearched) {
    Map<Quantity, Series> all = new EnumMap<>(Quantity.class);
    all.putAll(series);
    for (Quantity quantity : quantities) {
      all.computeIfAbsent(quantity, absent -> Series.none(times.length, isSearched));
    }
    return new Readings(times, size, all, gap);
  }

  private Readings opened(int at, long time) {
    System.arraycopy(times, at, times, at + 1, size - at);
    times[at] = time;
    series.values().forEach(one -> one.open(at, size));
    return new Readings(times, size + 1, series, gapMillis);
  }

  /** These without a moment. */
  Readings without(long time) {
    if (!has(time)) {
      return this;
    }
    int at = indexOf(time);
    System.arraycopy(times, at + 1, times, at, size - at - 1);
    series.values().forEach(one -> one.close(at, size));
    Readings fewer = new Readings(times, size - 1, series, gapMillis);
    series.values().forEach(one -> one.settle(at, fewer));
    return fewer;
  }

  /** These without the first few. */
  Readings withoutFirst(int count) {
    if (count == 0) {
      return this;
    }
    int kept = size - count;
    int length = Math.max(FIRST_LENGTH, Integer.highestOneBit(Math.max(1, kept)) * 2);
    return part(count, length);
  }

  private Readings part(int first, int length) {
    long[] shorter = Arrays.copyOf(Arrays.copyOfRange(times, first, size), length);
    Map<Quantity, Series> parts = new EnumMap<>(Quantity.class);
    series.forEach((quantity, one) -> parts.put(quantity, one.part(first, size, length)));
    return new Readings(shorter, size - first, parts, gapMillis);
  }

  /**
   * These, of which the values of a quantity are in doubt from a time on for {@link
   * fenghuo.model.Doubt#SLOT}, or are no more.
   */
  Readings doubting(Quantity quantity, long from, boolean isDoubted, boolean isSearched) {
    Readings holding = roomy().holding(List.of(quantity), gapMillis, isSearched);
    TreeSet<Long> others = new TreeSet<>(holding.series.get(quantity).doubted());
    if (isDoubted) {
      others.add(from);
    } else {
      others.remove(from);
    }
    return holding.replacing(quantity, List.copyOf(others));
  }

  /** These without the doubts that begin at a time or before. */
  Readings withoutDoubtsUntil(long last) {
    Readings fewer = this;
    for (Map.Entry<Quantity, Series> one : series.entrySet()) {
      List<Long> doubted = one.getValue().doubted();
      if (!doubted.isEmpty() && doubted.get(0) <= last) {
        List<Long> left = doubted.stream().filter(from -> from > last).toList();
        fewer = fewer.replacing(one.getKey(), left);
      }
    }
    return fewer;
  }

  private Readings replacing(Quantity quantity, List<Long> doubted) {
    Map<Quantity, Series> all = new EnumMap<>(series);
    all.put(quantity, series.get(quantity).doubting(doubted));
    return new Readings(times, size, all, gapMillis);
  }
}
