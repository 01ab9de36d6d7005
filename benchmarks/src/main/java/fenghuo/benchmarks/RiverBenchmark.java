package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import fenghuo.geo.AlongRiver;
import fenghuo.geo.RiverGraph;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A point near a river to the townships along 100 km of it; beside it, the same way walked in steps
 * of some 50 m with a look at the township at each, which knows neither banks nor tributaries.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RiverBenchmark {
  private static final int POINTS = 1 << 10;
  private static final double METRES = 100_000;
  private static final int STEPS = 2_000;

  private final double[] lon = new double[POINTS];
  private final double[] lat = new double[POINTS];
  private RiverGraph rivers;
  private TownshipIndex townships;
  private List<RiverPoint> jinsha;
  private int next;

  @Setup
  public void build() {
    Places places = Places.builtIn();
    rivers = RiverGraph.of(places);
    townships = TownshipIndex.of(places);
    List<RiverPoint> points = new ArrayList<>();
    for (River river : places.rivers()) {
      points.addAll(river.points());
      if (river.name().equals("金沙江")) {
        jinsha = river.points();
      }
    }
    Random random = new Random(1);
    for (int i = 0; i < POINTS; i++) {
      RiverPoint point = points.get(random.nextInt(points.size()));
      lon[i] = point.lon() + 0.02 * (random.nextDouble() - 0.5);
      lat[i] = point.lat() + 0.02 * (random.nextDouble() - 0.5);
    }
  }

  @Benchmark
  public List<AlongRiver> downstream() {
    int i = advance();
    return rivers.downstream(lon[i], lat[i], METRES);
  }

  @Benchmark
  public List<AlongRiver> upstream() {
    int i = advance();
    return rivers.upstream(lon[i], lat[i], METRES);
  }

  @Benchmark
  public Set<String> stepByStep() {
    Set<String> met = new TreeSet<>();
    int pieces = jinsha.size() / 6; // of its 628 km
    int first = advance() % (jinsha.size() - pieces);
    for (int step = 0; step < STEPS; step++) {
      double at = first + (double) step * (pieces - 1) / STEPS;
      RiverPoint a = jinsha.get((int) at);
      RiverPoint b = jinsha.get((int) at + 1);
      double share = at - (int) at;
      townships
          .townshipAt(a.lon() + share * (b.lon() - a.lon()), a.lat() + share * (b.lat() - a.lat()))
          .ifPresent(met::add);
    }
    return met;
  }

  private int advance() {
    next = (next + 1) % POINTS;
    return next;
  }
}
