package fenghuo.jobs.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do: asks again and again, within a bound. */
public final class Polling {
  private static final Duration STEP = Duration.ofMillis(25);

  private Polling() {}

  /** Whether it came to hold within the bound. It is asked at least once. */
  public static boolean until(Duration bound, BooleanSupplier holds) {
    long end = System.nanoTime() + bound.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      pause(STEP);
    }
    return true;
  }

  /** An interrupted wait ends in an exception; the thread stays marked as interrupted. */
  static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while waiting", e);
    }
  }
}
