package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.sedona.common.Functions;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Point to township, a million points in a row: the index; below it one look into an array, which
 * no index can do without; beside it an STRtree with JTS's prepared geometry, and the way of
 * Sedona's equi-join, by S2 cells and the exact predicate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class PlaceBenchmark {
  static final int POINTS = 1_000_000;
  private static final int S2_LEVEL = 13; // cells of about a kilometre
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** Where the points lie: all over the prefecture and around, or within 500 m of a corner. */
  @Param({"anywhere", "borders"})
  public String where;

  /** Whose cells: ours, of 29 corners on average, or the same with a corner each 40 m. */
  @Param({"ours", "dense"})
  public String cells;

  private final double[] lon = new double[POINTS];
  private final double[] lat = new double[POINTS];

  /** As fine as 200 m. */
  private final int[] floor = new int[2_000 * 1_750];

  private final STRtree tree = new STRtree();
  private final Map<Long, List<Region>> byS2Cell = new HashMap<>();
  private TownshipIndex index;

  /** A cell as JTS asks it fastest. */
  private record Prepared(String code, PreparedGeometry shape) {}

  @Setup
  public void build() {
    index = TownshipIndex.of(cells.equals("ours") ? Places.builtIn() : DenseCells.of());
    List<Coordinate> vertices = new ArrayList<>();
    for (Region cell : index.cells()) {
      PreparedGeometry shape = PreparedGeometryFactory.prepare(cell.shape());
      tree.insert(cell.shape().getEnvelopeInternal(), new Prepared(cell.code(), shape));
      vertices.addAll(List.of(cell.shape().getCoordinates()));
      for (Long s2Cell : Functions.s2CellIDs(cell.shape(), S2_LEVEL)) {
        byS2Cell.computeIfAbsent(s2Cell, id -> new ArrayList<>()).add(cell);
      }
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
  @OperationsPerInvocation(POINTS)
  public void index(Blackhole hole) {
    for (int i = 0; i < POINTS; i++) {
      hole.consume(index.townshipAt(lon[i], lat[i]));
    }
  }

  /** What no index can do without. */
  @Benchmark
  @OperationsPerInvocation(POINTS)
  public void oneLookIntoAnArray(Blackhole hole) {
    for (int i = 0; i < POINTS; i++) {
      hole.consume(floor[2_000 * (int) ((lat[i] - 26) * 500) + (int) ((lon[i] - 100) * 500)]);
    }
  }

  @Benchmark
  @OperationsPerInvocation(POINTS)
  public void preparedTree(Blackhole hole) {
    for (int i = 0; i < POINTS; i++) {
      hole.consume(byPreparedTree(i));
    }
  }

  String byIndex(int i) {
    return index.townshipAt(lon[i], lat[i]).orElse("");
  }

  String byPreparedTree(int i) {
    Coordinate point = new Coordinate(lon[i], lat[i]);
    for (Object candidate : tree.query(new Envelope(point))) {
      Prepared cell = (Prepared) candidate;
      if (cell.shape().covers(SHAPES.createPoint(point))) {
        return cell.code();
      }
    }
    return "";
  }

  /** One iteration asks fewer points than a million: it is slow. */
  @Benchmark
  @OperationsPerInvocation(POINTS / 10)
  public void s2Join(Blackhole hole) {
    for (int i = 0; i < POINTS; i += 10) {
      hole.consume(byS2Cells(i));
    }
  }

  String byS2Cells(int i) {
    Point point = SHAPES.createPoint(new Coordinate(lon[i], lat[i]));
    for (Long s2Cell : Functions.s2CellIDs(point, S2_LEVEL)) {
      for (Region cell : byS2Cell.getOrDefault(s2Cell, List.of())) {
        if (Predicates.covers(cell.shape(), point)) {
          return cell.code();
        }
      }
    }
    return "";
  }
}
