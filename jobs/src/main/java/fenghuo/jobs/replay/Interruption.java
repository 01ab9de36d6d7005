package fenghuo.jobs.replay;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, taken as a wish: the process goes on until what is under way has come to a good end, at
 * most for {@value #PATIENCE_SECONDS} s.
 */
public final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 15;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "interruption");

  private Interruption() {}

  /** From now until it is closed. */
  public static Interruption expected() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Asks for the end, and waits for it. */
  void ask() {
    asked.countDown();
    try {
      boolean unused = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for so long, unless it comes before that; whether it came. */
  boolean within(long nanos) throws InterruptedException {
    return nanos > 0 ? asked.await(nanos, TimeUnit.NANOSECONDS) : asked.getCount() == 0;
  }

  /** All has ended well. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is about to end, and waits for nothing more
    }
  }
}
