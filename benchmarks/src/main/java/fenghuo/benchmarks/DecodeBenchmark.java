package fenghuo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A source's report to an observation with its id, beside bare parsing of the same JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBenchmark {
  /** Of 2, 13 and 14 readings. */
  @Param({"weather.rain", "weather.aws", "geo.point"})
  public String feed;

  private final ObjectMapper json = new ObjectMapper();
  private byte[] record;
  private Decoder decoder;
  private Arrived arrived;

  @Setup
  public void sample() {
    Sampled sampled = Sampled.of(feed);
    record = sampled.record("lingshansi", 102.24, 28.55, 1);
    decoder = Decoders.of(sampled.feed());
    arrived = new Arrived(feed, "t/0@1", Sampled.moment(1));
    Arrival arrival = decoder.decode(arrived, record);
    if (!arrival.asides().isEmpty()) {
      throw new IllegalStateException(arrival.asides().toString());
    }
  }

  @Benchmark
  public Arrival decoder() {
    return decoder.decode(arrived, record);
  }

  /** The peer. */
  @Benchmark
  public JsonNode bareParsing() throws IOException {
    return json.readTree(record);
  }
}
