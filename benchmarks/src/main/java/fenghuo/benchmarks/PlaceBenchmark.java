package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.sedona.common.Predicates;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
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

/**
 * Point to township: the index; below it one look into an array, which no index can do without;
 * beside it an STRtree with JTS's prepared geometry, and every cell asked with Sedona's predicate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlaceBenchmark {
  private static final int POINTS = 1 << 20;
  private static final int HALVINGS = 6;
  private static final int FLOOR = 1 << 10;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Where the points lie: all over the prefecture and around, or within 500 m of a border. */
  @Param({"anywhere", "borders"})
  public String where;

  /** Whose cells: ours, of 29 corners on average, or the same with 64 times as many. */
  @Param({"ours", "dense"})
  public String cells;

  private final double[] lon = new double[POINTS];
  private final double[] lat = new double[POINTS];
  private final int[] floor = new int[FLOOR * FLOOR];
  private final STRtree tree = new STRtree();
  private TownshipIndex index;
  private int next;

  /** A cell as JTS asks it fastest. */
  private record Prepared(String code, PreparedGeometry shape) {}

  @Setup
  public void build() {
    index = TownshipIndex.of(cells.equals("ours") ? Places.builtIn() : DenseCells.of(HALVINGS));
    List<Coordinate> vertices = new ArrayList<>();
    for (Region cell : index.cells()) {
      PreparedGeometry shape = PreparedGeometryFactory.prepare(cell.shape());
      tree.insert(cell.shape().getEnvelopeInternal(), new Prepared(cell.code(), shape));
      vertices.addAll(List.of(cell.shape().getCoordinates()));
    }
    tree.build();
    Random random = new Random(1);
    for (int i = 0; i < POINTS; i++) {
      Coordinate vertex = vertices.get(random.nextInt(vertices.size()));
      boolean anywhere = where.equals("anywhere");
      lon[i] = anywhere ? 100.1 + 3.7 * random.nextDouble() : vertex.x + beside(random);
      lat[i] = anywhere ? 26.1 + 3.1 * random.nextDouble() : vertex.y + beside(random);
    }
  }

  private static double beside(Random random) {
    return 0.01 * (random.nextDouble() - 0.5);
  }

  @Benchmark
  public String index() {
    int i = advance();
    return index.townshipAt(lon[i], lat[i]).orElse("");
  }

  /** What no index can do without. */
  @Benchmark
  public int oneLookIntoAnArray() {
    int i = advance();
    return floor[FLOOR * (int) ((lat[i] - 25) / 6 * FLOOR) + (int) ((lon[i] - 99) / 6 * FLOOR)];
  }

  @Benchmark
  public String preparedTree() {
    int i = advance();
    Coordinate point = new Coordinate(lon[i], lat[i]);
    for (Object candidate : tree.query(new Envelope(point))) {
      Prepared cell = (Prepared) candidate;
      if (cell.shape().covers(SHAPES.createPoint(point))) {
        return cell.code();
      }
    }
    return "";
  }

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
