package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Ellipse;
import fenghuo.geo.Geography;
import fenghuo.geo.Overlap;
import fenghuo.geo.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.sedona.common.Functions;
import org.apache.sedona.common.Predicates;
import org.apache.sedona.common.sphere.Spheroid;
import org.locationtech.jts.geom.Geometry;
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
 * The isoseismal of intensity VI around Luding to townships with their shares, beside asking every
 * cell with Sedona's functions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReachBenchmark {
  private static final Ellipse LUDING = new Ellipse(84_900, 57_400, 163);

  private Geography geography;

  @Setup
  public void build() {
    geography = Geography.of(Places.builtIn());
  }

  @Benchmark
  public List<Overlap> isoseismal() {
    return geography.townships().overlaps(LUDING.around(102.08, 29.2));
  }

  /** The peer. */
  @Benchmark
  public List<Overlap> isoseismalFromEveryCell() {
    Geometry area = LUDING.around(102.08, 29.2);
    double whole = Spheroid.area(area);
    List<Overlap> overlaps = new ArrayList<>();
    for (Region cell : geography.townships().cells()) {
      if (Predicates.intersects(area, cell.shape())) {
        double common = Spheroid.area(Functions.intersection(area, cell.shape()));
        double share = common / Spheroid.area(cell.shape());
        overlaps.add(new Overlap(cell.code(), common, share, common / whole));
      }
    }
    return overlaps;
  }
}
