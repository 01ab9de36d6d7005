package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.util.List;
import java.util.Random;
import org.apache.sedona.common.Functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OverlapsTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final List<Region> CELLS = Cells.of(Places.builtIn(), new Faults());
  private static final Overlaps OVERLAPS = new Overlaps(CELLS);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anAreaInsideThePrefectureIsWhollySharedOut(long seed) {
    Random random = new Random(seed);
    Geometry cell = CELLS.get(random.nextInt(CELLS.size())).shape();
    Geometry area = ring(cell.getInteriorPoint().getCoordinate(), 0.02 + 0.1 * random.nextDouble());
    List<Overlap> overlaps = OVERLAPS.of(area);
    Geometry inside = inside(area);
    double share = Functions.area(inside) / Functions.area(area);
    assertThat(overlaps.stream().mapToDouble(Overlap::shareOfArea).sum())
        .as("seed %d", seed)
        .isCloseTo(share, within(2e-3)); // degrees are of other sizes in the north and the south
    assertThat(overlaps).allMatch(one -> one.shareOfCell() > 0 && one.shareOfCell() < 1 + 1e-9);
  }

  @Test
  void whatCoversEverythingCoversEveryCellWholly() {
    Geometry all = SHAPES.toGeometry(new Envelope(99, 105, 25, 31));
    assertThat(OVERLAPS.of(all)).hasSize(CELLS.size()).allMatch(one -> one.shareOfCell() == 1);
  }

  @Test
  void aCellIsCoveredByItselfAndNotByItsNeighbours() {
    for (Region cell : CELLS.subList(0, 40)) {
      assertThat(OVERLAPS.of(cell.shape()))
          .as(cell.code())
          .first()
          .satisfies(
              own -> {
                assertThat(own.township()).isEqualTo(cell.code());
                assertThat(own.shareOfCell()).isCloseTo(1, within(1e-9));
                assertThat(own.shareOfArea()).isCloseTo(1, within(1e-9));
              });
      assertThat(OVERLAPS.of(cell.shape()).stream().skip(1))
          .allMatch(other -> other.shareOfArea() < 1e-9);
    }
  }

  @Test
  void squareMetresAreThoseOfTheEllipsoid() {
    // a quadrangle of 0.1 by 0.1 degrees at 28 N: 9.836 km by 11.083 km
    Geometry quadrangle = SHAPES.toGeometry(new Envelope(102.2, 102.3, 27.95, 28.05));
    double common = OVERLAPS.of(quadrangle).stream().mapToDouble(Overlap::squareMetres).sum();
    assertThat(common).isCloseTo(9_836.0 * 11_083.0, within(1e5));
  }

  @Test
  void whatEnclosesNothingOrLiesElsewhereCoversNothing() {
    assertThat(OVERLAPS.of(SHAPES.createPolygon())).isEmpty();
    assertThat(OVERLAPS.of(SHAPES.createPoint(new Coordinate(102, 28)))).isEmpty();
    assertThat(OVERLAPS.of(SHAPES.toGeometry(new Envelope(0, 1, 0, 1)))).isEmpty();
  }

  private static Geometry inside(Geometry area) {
    Geometry inside = SHAPES.createPolygon();
    for (Region cell : CELLS) {
      inside = inside.union(cell.shape().intersection(area));
    }
    return inside;
  }

  /** With a hole, for the area of a hole is nobody's. */
  private static Geometry ring(Coordinate middle, double degrees) {
    Geometry point = SHAPES.createPoint(middle);
    return point.buffer(degrees).difference(point.buffer(degrees / 3));
  }
}
