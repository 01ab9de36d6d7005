package fenghuo.rules.hazard;

import java.util.Arrays;
import java.util.List;

/**
 * The recent readings of one quantity at one source, in time order, one for each moment; totals
 * over any stretch of time cost two searches.
 *
 * <p>Amounts are whole millionths of the quantity's unit, so that a total does not depend on the
 * order in which it was added up. The arrays may be longer than {@code size} and are written in
 * place; whoever holds the record from before a change must not use it again.
 *
 * @param times milliseconds since 1970 UTC, strictly rising
 * @param sums of all amounts up to each reading, its own included, millionths
 * @param covers of all times before the readings that they gathered, up to each of them, s
 * @param doubts as sums, of the amounts that are doubtful
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Samples(long[] times, long[] sums, long[] covers, int size, long[] doubts)
    implements Moments {
  private static final int FIRST_LENGTH = 16;
  private static final double MILLION = 1e6;

  public Samples {
    doubts = doubts == null ? new long[times.length] : doubts; // null in state from before
  }

  public static Samples none() {
    return ofLength(FIRST_LENGTH, 0);
  }

  private static Samples ofLength(int length, int size) {
    return new Samples(
        new long[length], new long[length], new long[length], size, new long[length]);
  }

  /** A reading as a whole number of millionths. */
  public static long millionths(double amount) {
    return Math.round(amount * MILLION);
  }

  /** A number of millionths as a reading. */
  public static double fromMillionths(long amount) {
    return amount / MILLION;
  }

  /** The total of the readings after a time, up to the one at an index, millionths. */
  public long total(long after, int index) {
    return upTo(sums, index + 1) - upTo(sums, Math.min(index + 1, indexOf(after + 1)));
  }

  /** The part of a total that is doubtful, millionths. */
  public long doubtful(long after, int index) {
    return upTo(doubts, index + 1) - upTo(doubts, Math.min(index + 1, indexOf(after + 1)));
  }

  /** How much of the time after another, up to the reading at an index, was gathered, s. */
  public long covered(long after, int index) {
    return upTo(covers, index + 1) - upTo(covers, Math.min(index + 1, indexOf(after + 1)));
  }

  /**
   * These readings with one more; a reading of the same moment is replaced.
   *
   * @param doubtful the amount once more where it is doubtful, else 0
   */
  public Samples with(long time, long amount, int cover, long doubtful) {
    Samples others = without(time);
    int at = others.indexOf(time);
    Samples roomy = others.size < others.times.length ? others : others.ofLength(2 * others.size);
    for (long[] column : roomy.columns()) {
      System.arraycopy(column, at, column, at + 1, others.size - at);
    }
    roomy.times[at] = time;
    roomy.sums[at] = upTo(roomy.sums, at);
    roomy.covers[at] = upTo(roomy.covers, at);
    roomy.doubts[at] = upTo(roomy.doubts, at);
    var more = new Samples(roomy.times, roomy.sums, roomy.covers, others.size + 1, roomy.doubts);
    more.add(at, amount, cover, doubtful);
    return more;
  }

  /** These readings without that of a moment. */
  public Samples without(long time) {
    if (!has(time)) {
      return this;
    }
    int at = indexOf(time);
    add(
        at,
        upTo(sums, at) - sums[at],
        upTo(covers, at) - covers[at],
        upTo(doubts, at) - doubts[at]);
    for (long[] column : columns()) {
      System.arraycopy(column, at + 1, column, at, size - at - 1);
    }
    return new Samples(times, sums, covers, size - 1, doubts);
  }

  /** These readings without the first few. */
  public Samples withoutFirst(int count) {
    if (count == 0) {
      return this;
    }
    int kept = size - count;
    int length = Math.max(FIRST_LENGTH, Math.min(times.length, 2 * kept));
    Samples shorter = ofLength(length, kept);
    for (int i = 0; i < columns().size(); i++) {
      System.arraycopy(columns().get(i), count, shorter.columns().get(i), 0, kept);
    }
    shorter.add(0, -sums[count - 1], -covers[count - 1], -doubts[count - 1]);
    return shorter;
  }

  private List<long[]> columns() {
    return List.of(times, sums, covers, doubts);
  }

  private static long upTo(long[] sums, int count) {
    return count == 0 ? 0 : sums[count - 1];
  }

  private void add(int from, long amount, long cover, long doubtful) {
    for (int i = from; i < size; i++) {
      sums[i] += amount;
      covers[i] += cover;
      doubts[i] += doubtful;
    }
  }

  private Samples ofLength(int length) {
    return new Samples(
        Arrays.copyOf(times, length),
        Arrays.copyOf(sums, length),
        Arrays.copyOf(covers, length),
        size,
        Arrays.copyOf(doubts, length));
  }
}
