package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.sedona.common.Predicates;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
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

/** Point to township: the index, beside a look at every cell with Sedona's predicate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlaceBenchmark {
  private static final int POINTS = 4_096;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final double[] lon = new double[POINTS];
  private final double[] lat = new double[POINTS];
  private TownshipIndex index;
  private int next;

  @Setup
  public void build() {
    index = TownshipIndex.of(Places.builtIn());
    Random random = new Random(1);
    for (int i = 0; i < POINTS; i++) {
      lon[i] = 100.1 + 3.7 * random.nextDouble();
      lat[i] = 26.1 + 3.1 * random.nextDouble();
    }
  }

  @Benchmark
  public String index() {
    int i = advance();
    return index.townshipAt(lon[i], lat[i]).orElse("");
  }

  /** The peer. */
  @Benchmark
  public String everyCell() {
    int i = advance();
    Point point = SHAPES.createPoint(new Coordinate(lon[i], lat[i]));
    for (Region cell : index.cells()) {
      if (Predicates.covers(cell.shape(), point)) {
        return cell.code();
      }
    }
    return "";
  }

  private int advance() {
    next = (next + 1) % POINTS;
    return next;
  }
}
