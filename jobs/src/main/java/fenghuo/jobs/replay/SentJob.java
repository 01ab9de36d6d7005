package fenghuo.jobs.replay;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.flink.api.common.JobStatus;

/** A job that was sent to an engine. */
record SentJob(Supplier<CompletableFuture<JobStatus>> status, Supplier<CompletableFuture<?>> cancel)
    implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  /** Whether it runs no more and will not again. */
  boolean isOver() throws ExecutionException, InterruptedException, TimeoutException {
    return status.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isTerminalState();
  }

  /** Ends it and waits until it has ended. */
  @Override
  public void close() throws ExecutionException, InterruptedException, TimeoutException {
    if (!isOver()) {
      cancel.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isOver() && System.nanoTime() < patience) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
