package fenghuo.jobs.replay;

import fenghuo.jobs.stack.StackException;
import java.time.Duration;

/**
 * How fast the reports of a synthetic prefecture are sent. Counted from the first one, so that what
 * a pause lacks or has too much does not add up; what fell behind is caught up with.
 */
public sealed interface Tempo {
  Tempo MAX = new Max();

  /**
   * After how many nanoseconds a record is due.
   *
   * @param records how many come before it
   * @param since how long after the beginning of the plan it came in
   */
  double dueNanos(long records, Duration since);

  /** As fast as it goes. */
  record Max() implements Tempo {
    @Override
    public double dueNanos(long records, Duration since) {
      return 0;
    }
  }

  /** So many records a second, whenever they came in. */
  record Rate(double recordsASecond) implements Tempo {
    @Override
    public double dueNanos(long records, Duration since) {
      return records / recordsASecond * 1e9;
    }
  }

  /** As they came in, so many times as fast. */
  record SpeedUp(double times) implements Tempo {
    @Override
    public double dueNanos(long records, Duration since) {
      return since.toNanos() / times;
    }
  }

  /** Reads {@code max} or how many records a second, a number above 0. */
  static Tempo ofRate(String text) {
    return text.equals("max") ? MAX : new Rate(positive("--rate", text));
  }

  /** Reads {@code max} or how many times as fast, a number above 0. */
  static Tempo ofSpeedUp(String text) {
    return text.equals("max") ? MAX : new SpeedUp(positive("--speed-up", text));
  }

  private static double positive(String option, String text) {
    double number = text.matches("\\d{1,9}(\\.\\d+)?") ? Double.parseDouble(text) : 0;
    if (!(number > 0)) {
      throw new StackException(
          "%s must be max or a number above 0; was %s".formatted(option, text));
    }
    return number;
  }
}
