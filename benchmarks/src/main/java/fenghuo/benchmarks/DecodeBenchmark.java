package fenghuo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A gauge's report to an observation with its id, beside bare parsing of the same JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBenchmark {
  private static final byte[] RECORD =
      """
      {"station": "lingshansi", "name": "灵山寺", "time": "2020-06-26T20:27:00+08:00",
       "lon": 102.24, "lat": 28.55, "rain_mm": 0.8, "period_s": 60}"""
          .getBytes(StandardCharsets.UTF_8);

  private final ObjectMapper json = new ObjectMapper();
  private final Decoder decoder = Decoders.of(Feeds.builtIn(new Faults()).named("weather.rain"));
  private final Arrived arrived = new Arrived("weather.rain", "t/0@1", Instant.now());

  @Benchmark
  public Arrival decoder() {
    return decoder.decode(arrived, RECORD);
  }

  /** The peer. */
  @Benchmark
  public JsonNode bareParsing() throws IOException {
    return json.readTree(RECORD);
  }
}
