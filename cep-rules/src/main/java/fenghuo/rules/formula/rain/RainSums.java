package fenghuo.rules.formula.rain;

import fenghuo.model.EventTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rain of one gauge over any time up to its newest reading, 16 days at most, in 7.3 KB.
 *
 * <p>Every reading is added to three rings of buckets: minutes of 12 h, tens of minutes of 5 days,
 * hours of 16 days (15 rain days before the one that is not over). A bucket holds what was read
 * after its beginning and up to its end, both on the clock. A total is made of the finest buckets
 * that reach back far enough where it begins, and of coarser ones from there: at most 385
 * additions. Adding a reading, late or not, is three, besides clearing what time has passed over.
 *
 * <p>Where a time begins inside a bucket, the whole bucket counts: a total is never too small, and
 * too large at most by the rain of the part before: of a minute over up to 12 h, of ten over up to
 * 5 days, of an hour over more. So it is exact wherever the time begins on the edge of a bucket, as
 * it does for each multiple of a bucket if readings are made on those edges themselves: up to 12 h
 * at whole minutes, up to 5 days every ten minutes, up to 16 days at whole hours. Rain days begin
 * at full hours.
 *
 * <p>Amounts are whole millionths of a millimetre, so that the order of readings does not matter. A
 * bucket holds 2 147 mm at most; what is beyond, no gauge has seen, and is lost. The arrays are
 * written in place; whoever holds the record from before a reading must not use it again.
 *
 * @param newest time of the newest reading, milliseconds since 1970 UTC
 * @param minutes rain of each minute, millionths; where in the ring follows from the time
 * @param tens of each ten minutes
 * @param hours of each hour
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record RainSums(long newest, int[] minutes, int[] tens, int[] hours) {
  private static final long MINUTE = 60_000;
  private static final long TEN_MINUTES = 10 * MINUTE;
  private static final long HOUR = 60 * MINUTE;

  /** One more than fit into the time, for the bucket in which it begins. */
  private static final int MINUTES = 12 * 60 + 1;

  private static final int TENS = 5 * 24 * 6 + 1;
  private static final int HOURS = 16 * 24 + 1;
  private static final double MILLION = 1e6;

  public static RainSums none() {
    return new RainSums(EventTime.NEVER, new int[MINUTES], new int[TENS], new int[HOURS]);
  }

  /** These sums with one more reading; one that is older than 16 days changes nothing. */
  public RainSums with(long time, double rainMm) {
    return with(time, Math.round(rainMm * MILLION));
  }

  /** These sums with another amount in place of the one that was read at a time. */
  public RainSums revised(long time, double formerMm, double rainMm) {
    return with(time, Math.round(rainMm * MILLION) - Math.round(formerMm * MILLION));
  }

  private RainSums with(long time, long millionths) {
    long last = Math.max(newest, time);
    add(minutes, MINUTE, last, time, millionths);
    add(tens, TEN_MINUTES, last, time, millionths);
    add(hours, HOUR, last, time, millionths);
    return new RainSums(last, minutes, tens, hours);
  }

  /** Rain of the time up to the newest reading, mm; a reading as old as it is long is left out. */
  public double total(long seconds) {
    return totalAfter(newest - seconds * 1_000);
  }

  /** Rain after a time, up to the newest reading, mm. */
  public double totalAfter(long time) {
    if (newest == EventTime.NEVER) {
      return 0;
    }
    long sum = 0;
    long from = time;
    if (holds(minutes, MINUTE, from)) {
      long edge = Math.min(newest, ceiling(from, TEN_MINUTES));
      sum += sum(minutes, MINUTE, from, edge);
      from = edge;
    }
    if (holds(tens, TEN_MINUTES, from)) {
      long edge = Math.min(newest, ceiling(from, HOUR));
      sum += sum(tens, TEN_MINUTES, from, edge);
      from = edge;
    }
    return (sum + sum(hours, HOUR, from, newest)) / MILLION;
  }

  /** Rain of some rain days before that of a moment, yesterday's first, mm; 15 at most. */
  public double[] days(RainDay kind, Instant now, int count) {
    LocalDate today = kind.of(now);
    double[] rain = new double[count];
    for (int day = 0; day < count; day++) {
      rain[day] = between(kind, today.minusDays(day + 1));
    }
    return rain;
  }

  private double between(RainDay kind, LocalDate day) {
    double since = totalAfter(kind.beginning(day).toEpochMilli());
    return since - totalAfter(kind.end(day).toEpochMilli());
  }

  /** Rain of each hour on the clock, oldest first, mm; the last is not over yet. */
  public double[] hourly() {
    double[] rain = new double[HOURS];
    for (int i = 0; i < HOURS; i++) {
      long number = number(newest, HOUR) - HOURS + 1 + i;
      rain[i] = hours[Math.floorMod(number, HOURS)] / MILLION;
    }
    return rain;
  }

  private void add(int[] ring, long width, long last, long time, long millionths) {
    long before = Math.max(number(newest, width), number(last, width) - ring.length);
    for (long number = before + 1; number <= number(last, width); number++) {
      ring[Math.floorMod(number, ring.length)] = 0;
    }
    if (number(time, width) > number(last, width) - ring.length) {
      int at = Math.floorMod(number(time, width), ring.length);
      ring[at] = saturated(ring[at] + millionths);
    }
  }

  /** The buckets of the times after one and up to another. */
  private long sum(int[] ring, long width, long after, long until) {
    long first = Math.max(number(after + 1, width), number(newest, width) - ring.length + 1);
    long sum = 0;
    for (long number = first; after < until && number <= number(until, width); number++) {
      sum += ring[Math.floorMod(number, ring.length)];
    }
    return sum;
  }

  private boolean holds(int[] ring, long width, long after) {
    return after < newest && number(after + 1, width) > number(newest, width) - ring.length;
  }

  /** Which bucket holds a time; an edge belongs to the bucket that ends there. */
  private static long number(long time, long width) {
    return Math.floorDiv(time - 1, width);
  }

  private static long ceiling(long time, long width) {
    return -Math.floorDiv(-time, width) * width;
  }

  private static int saturated(long amount) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, amount));
  }
}
