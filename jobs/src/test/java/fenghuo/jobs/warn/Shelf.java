package fenghuo.jobs.warn;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** A sink that keeps what it is given, for a test in the same JVM. */
final class Shelf<T> implements Sink<T> {
  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Map<Integer, ConcurrentLinkedQueue<Object>> SHELVES =
      new ConcurrentHashMap<>();

  private final int number = NEXT.incrementAndGet();

  Shelf() {
    SHELVES.put(number, new ConcurrentLinkedQueue<>());
  }

  @SuppressWarnings("unchecked")
  ConcurrentLinkedQueue<T> taken() {
    return (ConcurrentLinkedQueue<T>) SHELVES.get(number);
  }

  /** Waits until so many were taken; where they do not come, the test ends with an error. */
  void await(int count) throws InterruptedException {
    ConcurrentLinkedQueue<Object> shelf = SHELVES.get(number);
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (shelf) {
      while (shelf.size() < count) {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          throw new IllegalStateException(
              "%d of %d came within %s".formatted(shelf.size(), count, PATIENCE));
        }
        shelf.wait(left);
      }
    }
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    return new SinkWriter<>() {
      @Override
      public void write(T element, Context writing) {
        ConcurrentLinkedQueue<Object> shelf = SHELVES.get(number);
        synchronized (shelf) {
          shelf.add(element);
          shelf.notifyAll();
        }
      }

      @Override
      public void flush(boolean endOfInput) {
        // nothing is held back
      }

      @Override
      public void close() {
        // nothing to close
      }
    };
  }
}
