package fenghuo.benchmarks;

import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.geo.TownshipIndex;
import fenghuo.jobs.quality.Norms;
import fenghuo.jobs.quality.Recent;
import fenghuo.jobs.quality.SourceChecks;
import fenghuo.jobs.warn.Placing;
import fenghuo.model.Arrived;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is done to an observation once it is decoded: its township, beside the bare look into the
 * index; and its flags, one report of a source after the other in order, beside a pass that only
 * makes the record anew. Run it with {@code -prof gc} to see what each allocates.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class AdmitBenchmark {
  private static final int REPORTS = 1_024;

  /** Of 2 and 13 readings; of the latter two are compared with those before, one is counted up. */
  @Param({"weather.rain", "weather.aws"})
  public String feed;

  private final List<Located> series = new ArrayList<>();
  private final TownshipIndex index = TownshipIndex.of(Places.builtIn());
  private Placing placing;
  private SourceChecks checks;
  private Recent recent = Recent.none();
  private int next;

  @Setup
  public void sample() {
    Sampled sampled = Sampled.of(feed);
    placing = new Placing(Feeds.builtIn(new Faults()), Places.builtIn());
    placing.open();
    checks = new SourceChecks(sampled.feed(), Norms.builtIn(new Faults()));
    Decoder decoder = Decoders.of(sampled.feed());
    for (int i = 0; i < REPORTS; i++) {
      byte[] record = sampled.record("s", 102.24, 28.55, i % Sampled.VARIANTS);
      Arrived arrived = new Arrived(feed, "t/0@" + i, Sampled.moment(i));
      Observation observation =
          decoder.decode(arrived, Sampled.at(i, record)).observations().get(0);
      series.add(new Located(observation, "513433109", arrived));
    }
  }

  private Located next() {
    next++;
    if (next == REPORTS) {
      next = 0;
      recent = Recent.none();
    }
    return series.get(next);
  }

  @Benchmark
  public void place(Blackhole hole) {
    Located located = next();
    placing.locate(located.observation(), located.arrived(), hole::consume, hole::consume);
  }

  /** The peer of placing. */
  @Benchmark
  public Optional<String> bareLookup() {
    Observation observation = next().observation();
    return index.townshipAt(observation.lon(), observation.lat());
  }

  @Benchmark
  public void quality(Blackhole hole) {
    if (checks.remembers()) {
      recent = recent.with(next(), checks, hole::consume);
    } else {
      hole.consume(checks.alone(next()));
    }
  }

  /** The peer of checking. */
  @Benchmark
  public Located barePass() {
    Located located = next();
    return new Located(located.observation(), located.township(), located.arrived());
  }
}
