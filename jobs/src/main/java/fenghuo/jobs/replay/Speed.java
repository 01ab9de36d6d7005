package fenghuo.jobs.replay;

import fenghuo.jobs.stack.StackException;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast history is played.
 *
 * @param times as fast as it happened; infinite: as fast as it goes
 */
public record Speed(double times) {
  static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

  /** A pause in which nothing comes is shortened to this. */
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(1_500);

  /** Reads {@code max} or a number above 0. */
  public static Speed of(String text) {
    if (text.equals("max")) {
      return MAX;
    }
    double times = text.matches("\\d{1,9}(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    if (!(times > 0)) {
      throw new StackException("--speed must be max or a number above 0; was " + text);
    }
    return new Speed(times);
  }

  /** How long to wait between two moments of history. */
  Duration pause(Instant from, Instant to) {
    if (Double.isInfinite(times) || !to.isAfter(from)) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofMillis((long) (Duration.between(from, to).toMillis() / times));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  @Override
  public String toString() {
    return Double.isInfinite(times) ? "max" : "×" + Math.round(times);
  }
}
