package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The oracle asks every region by ray crossing. */
class CoverageGridTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final List<Region> CELLS = Cells.of(Places.builtIn(), new Faults());

  /** Regions that tell for themselves where a point lies. */
  private static final class Oracle {
    private final List<Envelope> extents = new ArrayList<>();
    private final List<IndexedPointInAreaLocator> locators = new ArrayList<>();

    Oracle(List<Region> regions) {
      for (Region region : regions) {
        extents.add(region.shape().getEnvelopeInternal());
        locators.add(new IndexedPointInAreaLocator(region.shape()));
      }
    }

    int at(Coordinate point) {
      for (int i = 0; i < extents.size(); i++) {
        if (extents.get(i).contains(point) && locators.get(i).locate(point) != Location.EXTERIOR) {
          return i;
        }
      }
      return CoverageGrid.NONE;
    }
  }

  private static CoverageGrid grid(List<Region> regions, long mostBytes) {
    CoverageGrid grid = CoverageGrid.of(regions, new ExactCover(regions), mostBytes);
    assertThat(grid.bytes()).isLessThanOrEqualTo(Math.max(1_024, mostBytes) + 4L * regions.size());
    return grid;
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {64, 64_000, 1_000_000, 4_000_000, 64_000_000})
  void itAgreesWithAskingEveryRegionAndIsHardlyEverUnsure(int mostBytes) {
    CoverageGrid grid = grid(CELLS, mostBytes);
    Random random = new Random(mostBytes);
    int unsure = disagreeOrUnsure(grid, new Oracle(CELLS), 250_000, () -> anywhere(random));
    assertThat(unsure).isLessThanOrEqualTo(mostBytes < 4_000_000 ? 250_000 : 0);
  }

  @Test
  void itAgreesOnEveryBorderAndVertexOrSaysThatItIsUnsure() {
    CoverageGrid grid = grid(CELLS, 64 << 20);
    Random random = new Random(5);
    List<Coordinate> vertices =
        CELLS.stream().flatMap(cell -> Stream.of(cell.shape().getCoordinates())).toList();
    vertices.forEach(vertex -> assertThat(grid.at(vertex.x, vertex.y)).isEqualTo(-2));
    disagreeOrUnsure(grid, new Oracle(CELLS), 100_000, () -> nearBorder(vertices, random));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void regionsThatOverlapOrLeaveGapsAreToldAsExactly(long seed) {
    Random random = new Random(seed);
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Geometry shape = CELLS.get(random.nextInt(CELLS.size())).shape();
      double off = random.nextInt(3) * 0.01 * random.nextDouble();
      Geometry moved = AffineTransformation.translationInstance(off, -off).transform(shape);
      regions.add(new Region("" + i, random.nextInt(3) == 0 ? holed(moved) : moved));
    }
    CoverageGrid grid = grid(regions, 2_000_000);
    Oracle oracle = new Oracle(regions);
    for (Region region : regions) {
      Envelope around = region.shape().getEnvelopeInternal();
      around.expandBy(0.02);
      disagreeOrUnsure(grid, oracle, 20_000, () -> within(around, random));
    }
  }

  @Test
  void aRegionInsideAnotherThatSharesAnEdgeWithItHidesNobodyElse() {
    List<Region> regions =
        List.of(
            new Region("inner", SHAPES.toGeometry(new Envelope(100, 101, 26, 27))),
            new Region("outer", SHAPES.toGeometry(new Envelope(100, 102, 26, 27))),
            new Region("other", SHAPES.toGeometry(new Envelope(103, 104, 26, 27))));
    CoverageGrid grid = grid(regions, 100_000);
    Random random = new Random(8);
    Envelope around = new Envelope(99.5, 104.5, 25.5, 27.5);
    disagreeOrUnsure(grid, new Oracle(regions), 50_000, () -> within(around, random));
  }

  /** Cells between lines of longitude and latitude; the oracle counts the lines passed. */
  @Test
  void fortyThousandRegionsFitIntoTheBytesGiven() {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      int column = i % 200;
      int row = i / 200;
      Envelope cell =
          new Envelope(
              75 + 0.3 * column, 75 + 0.3 * (column + 1), 18 + 0.17 * row, 18 + 0.17 * (row + 1));
      regions.add(new Region("" + i, SHAPES.toGeometry(cell)));
    }
    CoverageGrid grid = grid(regions, 96L << 20);
    Random random = new Random(4);
    Envelope nation = new Envelope(75, 135, 18, 52);
    int unsure = 0;
    for (int i = 0; i < 500_000; i++) {
      Coordinate point = within(nation, random);
      int found = grid.at(point.x, point.y);
      int column = (int) ((point.x - 75) / 0.3);
      int row = (int) ((point.y - 18) / 0.17);
      unsure += found == CoverageGrid.UNSURE ? 1 : 0;
      assertThat(found).as("%s", point).isIn(200 * row + column, CoverageGrid.UNSURE);
    }
    assertThat(unsure).isZero();
  }

  @Test
  void moreRegionsThanItCanTellAreRefused() {
    Region region = new Region("r", SHAPES.toGeometry(new Envelope(100, 101, 26, 27)));
    List<Region> many = Collections.nCopies(CoverageGrid.MOST_REGIONS + 1, region);
    assertThatThrownBy(() -> CoverageGrid.of(many, new ExactCover(List.of()), 1_000))
        .hasMessage("50001 regions; there may be 50000");
  }

  private static Geometry holed(Geometry shape) {
    return shape.difference(shape.getInteriorPoint().buffer(0.01));
  }

  /** Fails where the grid is sure and wrong; counts where it is unsure. */
  private static int disagreeOrUnsure(
      CoverageGrid grid, Oracle oracle, int points, java.util.function.Supplier<Coordinate> next) {
    int unsure = 0;
    for (int i = 0; i < points; i++) {
      Coordinate point = next.get();
      int found = grid.at(point.x, point.y);
      if (found == CoverageGrid.UNSURE) {
        unsure++;
      } else if (found != oracle.at(point)) {
        assertThat(found).as("%s", point).isEqualTo(oracle.at(point));
      }
    }
    return unsure;
  }

  private static Coordinate anywhere(Random random) {
    return new Coordinate(100 + 4 * random.nextDouble(), 26 + 3.5 * random.nextDouble());
  }

  private static Coordinate within(Envelope extent, Random random) {
    return new Coordinate(
        extent.getMinX() + extent.getWidth() * random.nextDouble(),
        extent.getMinY() + extent.getHeight() * random.nextDouble());
  }

  /** On an edge, and as far beside it as a decimal point can be moved. */
  private static Coordinate nearBorder(List<Coordinate> vertices, Random random) {
    int at = random.nextInt(vertices.size() - 1);
    Coordinate from = vertices.get(at);
    Coordinate to = vertices.get(at + 1);
    double share = random.nextDouble();
    double off = Math.pow(10, -random.nextInt(1, 16)) * (random.nextDouble() - 0.5);
    return new Coordinate(
        from.x + share * (to.x - from.x) + off, from.y + share * (to.y - from.y) - off);
  }

  @Test
  void whatIsNoNumberLiesNowhere() {
    CoverageGrid grid = grid(CELLS, 64_000);
    assertThat(grid.at(Double.NaN, 28)).isEqualTo(CoverageGrid.NONE);
    assertThat(grid.at(102, Double.POSITIVE_INFINITY)).isEqualTo(CoverageGrid.NONE);
    assertThat(grid.at(-1e300, 1e300)).isEqualTo(CoverageGrid.NONE);
    Geometry point = SHAPES.createPoint(new Coordinate(102, 28));
    assertThat(grid(List.of(new Region("p", point.buffer(0.1))), 999).at(102, 28)).isZero();
  }
}
