package fenghuo.benchmarks.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** A sink that hands over to somebody in the same JVM. */
final class Keep<T> implements Sink<T> {
  private static final long serialVersionUID = 1L;
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Map<Integer, Consumer<Object>> TAKERS = new ConcurrentHashMap<>();

  private final int number = NEXT.incrementAndGet();

  @SuppressWarnings("unchecked")
  Keep(Consumer<T> taker) {
    TAKERS.put(number, (Consumer<Object>) taker);
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    Consumer<Object> taker = TAKERS.get(number);
    return new SinkWriter<>() {
      @Override
      public void write(T element, Context writing) {
        taker.accept(element);
      }

      @Override
      public void flush(boolean endOfInput) {
        // nothing is held back
      }

      @Override
      public void close() {
        TAKERS.remove(number);
      }
    };
  }
}
