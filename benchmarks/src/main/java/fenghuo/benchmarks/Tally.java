package fenghuo.benchmarks;

import java.util.concurrent.atomic.LongAdder;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** A sink that counts what it is given, in this process; one job at a time. */
final class Tally<T> implements Sink<T> {
  private static final long serialVersionUID = 1L;
  private static final LongAdder GIVEN = new LongAdder();

  /** How many were given since it was last asked. */
  static long taken() {
    return GIVEN.sumThenReset();
  }

  @Override
  public SinkWriter<T> createWriter(WriterInitContext context) {
    return new SinkWriter<>() {
      @Override
      public void write(T element, Context writing) {
        GIVEN.increment();
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
