package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import java.util.Arrays;

/**
 * The recent readings of one quantity at one source, in time order, one for each moment.
 *
 * <p>Amounts are whole millionths of the quantity's unit, so that a total does not depend on the
 * order in which it was added up. The arrays may be longer than {@code size} and are written in
 * place; whoever holds the record from before a change must not use it again.
 *
 * @param times milliseconds since 1970 UTC, strictly rising
 * @param amounts of each reading, millionths
 * @param covers how long before its time each reading gathered, s
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record Samples(long[] times, long[] amounts, int[] covers, int size) {
  private static final int FIRST_LENGTH = 16;
  private static final double MILLION = 1e6;

  public static Samples none() {
    return new Samples(new long[FIRST_LENGTH], new long[FIRST_LENGTH], new int[FIRST_LENGTH], 0);
  }

  /** A reading as a whole number of millionths. */
  public static long millionths(double amount) {
    return Math.round(amount * MILLION);
  }

  /** A number of millionths as a reading. */
  public static double fromMillionths(long amount) {
    return amount / MILLION;
  }

  /** The last moment; {@link EventTime#NEVER} where there is none. */
  public long lastTime() {
    return size == 0 ? EventTime.NEVER : times[size - 1];
  }

  /** Where a moment lies, or would lie, in the order. */
  public int indexOf(long time) {
    int at = Arrays.binarySearch(times, 0, size, time);
    return at >= 0 ? at : -at - 1;
  }

  /** These readings with one more; a reading of the same moment is replaced. */
  public Samples with(long time, long amount, int cover) {
    int at = indexOf(time);
    if (at < size && times[at] == time) {
      amounts[at] = amount;
      covers[at] = cover;
      return this;
    }
    Samples roomy = size < times.length ? this : ofLength(2 * times.length);
    System.arraycopy(roomy.times, at, roomy.times, at + 1, size - at);
    System.arraycopy(roomy.amounts, at, roomy.amounts, at + 1, size - at);
    System.arraycopy(roomy.covers, at, roomy.covers, at + 1, size - at);
    roomy.times[at] = time;
    roomy.amounts[at] = amount;
    roomy.covers[at] = cover;
    return new Samples(roomy.times, roomy.amounts, roomy.covers, size + 1);
  }

  /** These readings without the first few. */
  public Samples withoutFirst(int count) {
    if (count == 0) {
      return this;
    }
    int kept = size - count;
    int length = Math.max(FIRST_LENGTH, Math.min(times.length, 2 * kept));
    var shorter = new Samples(new long[length], new long[length], new int[length], kept);
    System.arraycopy(times, count, shorter.times, 0, kept);
    System.arraycopy(amounts, count, shorter.amounts, 0, kept);
    System.arraycopy(covers, count, shorter.covers, 0, kept);
    return shorter;
  }

  private Samples ofLength(int length) {
    return new Samples(
        Arrays.copyOf(times, length),
        Arrays.copyOf(amounts, length),
        Arrays.copyOf(covers, length),
        size);
  }
}
