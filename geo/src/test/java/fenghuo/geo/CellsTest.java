package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import fenghuo.datasets.places.Township;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class CellsTest {
  private static final Places PLACES = Places.builtIn();
  private static final List<Region> CELLS = cellsOf(PLACES);
  private static final List<Region> OUTLINES =
      GeoJson.read("outlines.geojson", PLACES.outlines(), new Faults());
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void everyTownshipWithASeatHasACell() {
    assertThat(CELLS)
        .hasSize(286)
        .extracting(Region::code)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            PLACES.townships().stream().filter(Township::hasOwnCell).map(Township::code).toList());
  }

  @Test
  void cellsShareTheirBordersVertexByVertexAndNeverOverlap() {
    assertThat(CELLS).allMatch(cell -> cell.shape().isValid());
    assertThat(CoverageValidator.isValid(shapes(CELLS))).isTrue();
  }

  /** The grid moves a border by a centimetre where a cell meets it; hence the tolerance. */
  @Test
  void cellsTogetherAreThePrefecture() {
    Geometry union = CoverageUnion.union(shapes(CELLS));
    Geometry prefecture = CoverageUnion.union(shapes(OUTLINES));
    double cells = CELLS.stream().mapToDouble(cell -> cell.shape().getArea()).sum();
    assertThat(union.symDifference(prefecture).getArea()).isLessThan(1e-6);
    assertThat(cells).isCloseTo(prefecture.getArea(), within(1e-6));
    assertThat(OUTLINES).hasSize(17);
  }

  @Test
  void everySeatLiesInItsOwnCell() {
    Map<String, Geometry> shapes = new HashMap<>();
    CELLS.forEach(cell -> shapes.put(cell.code(), cell.shape()));
    assertThat(PLACES.seats()).allMatch(seat -> shapes.get(seat.township()).contains(at(seat)));
  }

  @Test
  void theSameSeatsInAnotherOrderGiveTheSameCells() {
    List<Seat> shuffled = new ArrayList<>(PLACES.seats());
    Collections.shuffle(shuffled, new Random(42));
    List<Region> again = cellsOf(withSeats(shuffled));
    assertThat(again).hasSameSizeAs(CELLS);
    for (int i = 0; i < CELLS.size(); i++) {
      assertThat(again.get(i).code()).isEqualTo(CELLS.get(i).code());
      assertThat(again.get(i).shape().equalsExact(CELLS.get(i).shape())).isTrue();
    }
  }

  /**
   * The oracle asks every seat of the county; points within about 10 m of a tie may go either way.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatLiesInACellIsNearestToOneOfItsSeats(long seed) {
    Random random = new Random(seed);
    Map<String, String> counties = new HashMap<>();
    PLACES.townships().forEach(t -> counties.put(t.code(), t.county()));
    for (int i = 0; i < 2_000; i++) {
      Region cell = CELLS.get(random.nextInt(CELLS.size()));
      Point point = randomPointIn(cell.shape(), random);
      double own = nearest(point, cell.code(), counties, true);
      double any = nearest(point, cell.code(), counties, false);
      assertThat(own - any).as("seed %d, %s in %s", seed, point, cell.code()).isLessThan(1e-4);
    }
  }

  private static double nearest(
      Point point, String township, Map<String, String> counties, boolean ownOnly) {
    String county = counties.get(township);
    double middle =
        OUTLINES.stream()
            .filter(outline -> outline.code().equals(county))
            .mapToDouble(outline -> outline.shape().getEnvelopeInternal().centre().y)
            .sum();
    return PLACES.seats().stream()
        .filter(seat -> counties.get(seat.township()).equals(county))
        .filter(seat -> !ownOnly || seat.township().equals(township))
        .mapToDouble(
            seat ->
                Math.hypot(
                    (seat.lon() - point.getX()) * Math.cos(Math.toRadians(middle)),
                    seat.lat() - point.getY()))
        .min()
        .orElseThrow();
  }

  private static Point randomPointIn(Geometry shape, Random random) {
    var box = shape.getEnvelopeInternal();
    while (true) {
      Point point =
          SHAPES.createPoint(
              new Coordinate(
                  box.getMinX() + random.nextDouble() * box.getWidth(),
                  box.getMinY() + random.nextDouble() * box.getHeight()));
      if (shape.contains(point)) {
        return point;
      }
    }
  }

  private static Point at(Seat seat) {
    return SHAPES.createPoint(new Coordinate(seat.lon(), seat.lat()));
  }

  private static Geometry[] shapes(List<Region> regions) {
    return regions.stream().map(Region::shape).toArray(Geometry[]::new);
  }

  private static Places withSeats(List<Seat> seats) {
    return new Places(
        PLACES.counties(),
        PLACES.townships(),
        seats,
        PLACES.aliases(),
        PLACES.rivers(),
        PLACES.roads(),
        PLACES.outlines(),
        "");
  }

  private static List<Region> cellsOf(Places places) {
    Faults faults = new Faults();
    List<Region> cells = Cells.of(places, faults);
    faults.throwIfAny("places");
    return cells;
  }
}
