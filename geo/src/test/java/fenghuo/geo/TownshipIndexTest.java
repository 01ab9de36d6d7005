package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

class TownshipIndexTest {
  private static final Places PLACES = Places.builtIn();
  private static final TownshipIndex INDEX = TownshipIndex.of(PLACES);
  private static final Gazetteer GAZETTEER = Gazetteer.of(PLACES);
  private static final List<Area> CELLS = areas(INDEX.cells());
  private static final List<Coordinate[]> CELL_BORDERS =
      INDEX.cells().stream().map(cell -> cell.shape().getCoordinates()).toList();
  private static final List<Area> COUNTIES =
      areas(GeoJson.read("outlines.geojson", PLACES.outlines(), new Faults()));

  /** The oracle: an area that tells for itself where a point lies, by ray crossing. */
  private record Area(String code, Envelope extent, IndexedPointInAreaLocator locator) {
    boolean holds(Coordinate point) {
      return extent.contains(point) && locator.locate(point) != Location.EXTERIOR;
    }
  }

  @Test
  void aMillionPointsOneInTenOnBordersAndVerticesLieWhereBruteForceSays() {
    Random random = new Random(99);
    int inside = 0;
    for (int i = 0; i < 1_000_000; i++) {
      Coordinate point = i % 10 == 0 ? onBorder(random) : anywhere(random);
      Optional<String> found = INDEX.townshipAt(point.x, point.y);
      if (!found.equals(bruteForce(point))) {
        assertAgrees(point, "point " + i);
      }
      inside += found.isPresent() ? 1 : 0;
    }
    assertThat(inside).isBetween(400_000, 600_000);
  }

  /** A vertex, or as near to a point of an edge as doubles come. */
  private static Coordinate onBorder(Random random) {
    Coordinate[] border = CELL_BORDERS.get(random.nextInt(CELL_BORDERS.size()));
    int at = random.nextInt(border.length - 1);
    double share = random.nextBoolean() ? 0 : random.nextDouble();
    Coordinate from = border[at];
    Coordinate to = border[at + 1];
    return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void theIndexAgreesWithAskingEveryCell(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      assertAgrees(anywhere(random), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void aPointOfThePrefectureLiesInExactlyOneCell(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Coordinate point = anywhere(random);
      long cells = CELLS.stream().filter(cell -> cell.holds(point)).count();
      boolean inside = COUNTIES.stream().anyMatch(county -> county.holds(point));
      assertThat(cells).as("seed %d, %s", seed, point).isEqualTo(inside ? 1 : 0);
    }
  }

  @Test
  void aVertexBelongsToTheLowestOfTheCellsThatMeetThere() {
    int shared = 0;
    for (Coordinate vertex : vertices()) {
      assertAgrees(vertex, "vertex");
      shared += CELLS.stream().filter(cell -> cell.holds(vertex)).count() > 1 ? 1 : 0;
    }
    assertThat(shared).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void aPointOnABorderOrAHairBesideItBelongsToOneCell(long seed) {
    Random random = new Random(seed);
    List<Coordinate> vertices = vertices();
    for (int i = 0; i < 2_500; i++) {
      Coordinate vertex = vertices.get(random.nextInt(vertices.size()));
      Coordinate hair =
          new Coordinate(
              vertex.x + random.nextInt(-3, 4) * 1e-8, vertex.y + random.nextInt(-3, 4) * 1e-8);
      assertAgrees(hair, "seed " + seed);
    }
    for (Region cell : INDEX.cells()) {
      Coordinate[] border = cell.shape().getBoundary().getCoordinates();
      int at = random.nextInt(border.length - 1);
      Coordinate a = border[at];
      Coordinate b = border[at + 1];
      assertAgrees(new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "102.264, 27.895, 西昌市西城街道", // seat of the prefecture
    "102.285, 27.888, 西昌市东城街道", // former 高枧乡
    "102.243, 28.645, 冕宁县彝海镇", // former 曹古乡, buried by debris on 2020-06-26
    "102.576, 26.636, 会东县鲹鱼河镇",
    "100.382, 27.930, 木里藏族自治县俄亚纳西族乡",
    "103.568, 28.266, 雷波县锦城镇",
  })
  void aKnownPlaceLiesInItsTownship(double lon, double lat, String name) {
    assertThat(INDEX.townshipAt(lon, lat)).map(GAZETTEER::fullName).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "102.08, 29.59", // epicentre of Luding, 2022-09-05
    "101.67, 26.57", // steelworks of Panzhihua
    "27.895, 102.264", // lat and lon exchanged
    "-102.264, 27.895",
    "0, 0",
    "NaN, 27.895",
    "102.264, NaN",
    "Infinity, 27.895",
    "102.264, -Infinity",
  })
  void aPointElsewhereLiesInNoTownship(double lon, double lat) {
    assertThat(INDEX.townshipAt(lon, lat)).isEmpty();
  }

  @Test
  void equalPlacesShareOneIndexEvenWhenAskedForAtOnce() {
    Set<TownshipIndex> indexes = new HashSet<>();
    IntStream.range(0, 16)
        .parallel()
        .mapToObj(i -> TownshipIndex.of(Places.builtIn()))
        .toList()
        .forEach(indexes::add);
    assertThat(indexes).containsExactly(INDEX);
  }

  private static void assertAgrees(Coordinate point, String where) {
    assertThat(INDEX.townshipAt(point.x, point.y))
        .as("%s, %s", where, point)
        .isEqualTo(bruteForce(point));
  }

  private static Optional<String> bruteForce(Coordinate point) {
    for (Area cell : CELLS) { // in the order of their codes
      if (cell.holds(point)) {
        return Optional.of(cell.code());
      }
    }
    return Optional.empty();
  }

  private static Coordinate anywhere(Random random) {
    return new Coordinate(100 + 4 * random.nextDouble(), 26 + 3.4 * random.nextDouble());
  }

  private static List<Coordinate> vertices() {
    Set<Coordinate> vertices = new HashSet<>();
    INDEX.cells().forEach(cell -> vertices.addAll(List.of(cell.shape().getCoordinates())));
    List<Coordinate> sorted = new ArrayList<>(vertices);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  private static List<Area> areas(List<Region> regions) {
    return regions.stream()
        .map(
            region ->
                new Area(
                    region.code(),
                    region.shape().getEnvelopeInternal(),
                    new IndexedPointInAreaLocator(region.shape())))
        .toList();
  }
}
