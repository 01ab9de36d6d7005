package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;

class NearTest {
  private static final TownshipIndex INDEX = TownshipIndex.of(Places.builtIn());
  private static final double EVERYWHERE = 2_000_000;

  /**
   * The oracle walks the border in steps of at most 60 m and asks GeographicLib at each; so it may
   * be 30 m long, and the index 50 m or one in a thousand.
   */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void distancesAgreeWithWalkingTheBorder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      Coordinate from = new Coordinate(98 + 8 * random.nextDouble(), 24 + 7 * random.nextDouble());
      Region cell = INDEX.cells().get(random.nextInt(INDEX.cells().size()));
      Near near = nearTo(from, cell);
      GeodesicData walked = walk(from, cell);
      String where = "seed %d, %s to %s".formatted(seed, from, cell.code());
      if (near.metres() == 0) {
        assertThat(INDEX.townshipAt(from.x, from.y)).as(where).contains(cell.code());
        continue;
      }
      double tolerance = Math.max(50, walked.s12 / 1_000);
      assertThat(near.metres()).as(where).isBetween(walked.s12 - 50, walked.s12 + tolerance);
    }
  }

  @Test
  void theAzimuthLeadsToTheCell() {
    for (Near near : INDEX.within(102.08, 29.59, EVERYWHERE)) {
      GeodesicData there =
          Geodesic.WGS84.Direct(29.59, 102.08, near.azimuthDegrees(), near.metres() + 1);
      assertThat(near.azimuthDegrees()).isGreaterThanOrEqualTo(0).isLessThan(360);
      assertThat(INDEX.within(there.lon2, there.lat2, 5))
          .extracting(Near::township)
          .contains(near.township());
    }
  }

  @Test
  void theCellsThatAPointLiesInComeFirstAndAreNoWayOff() {
    List<Near> near = INDEX.within(102.243, 28.645, 20_000);
    assertThat(near.get(0)).isEqualTo(new Near("513433106", 0, 0));
    assertThat(near).hasSizeGreaterThan(3).extracting(Near::metres).isSorted();
  }

  @Test
  void onACornerEveryCellThatMeetsThereIsNoWayOff() {
    Coordinate corner = INDEX.cells().get(100).shape().getCoordinate();
    List<Near> near = INDEX.within(corner.x, corner.y, 0);
    assertThat(near).hasSizeGreaterThan(1).allMatch(cell -> cell.metres() == 0);
    assertThat(near).extracting(Near::township).isSorted();
  }

  @Test
  void aRadiusReachesExactlySoFar() {
    List<Near> all = INDEX.within(102.08, 29.59, EVERYWHERE);
    Near tenth = all.get(9);
    assertThat(all).hasSize(286);
    assertThat(INDEX.within(102.08, 29.59, tenth.metres())).isEqualTo(all.subList(0, 10));
    assertThat(INDEX.within(102.08, 29.59, Math.nextDown(tenth.metres())))
        .isEqualTo(all.subList(0, 9));
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52})
  void aSmallRadiusFindsWhatALargeOneFindsThere(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      double lon = 99 + 6 * random.nextDouble();
      double lat = 25 + 5 * random.nextDouble();
      double radius = 100_000 * random.nextDouble();
      List<Near> all = INDEX.within(lon, lat, EVERYWHERE);
      assertThat(INDEX.within(lon, lat, radius))
          .as("seed %d, %f %f", seed, lon, lat)
          .isEqualTo(all.stream().filter(near -> near.metres() <= radius).toList());
    }
  }

  @Test
  void theEpicentreOfLudingLiesSixtyKilometresNorthOfThePrefecture() {
    double metres = INDEX.metresToPrefecture(102.08, 29.59);
    assertThat(metres).isCloseTo(61_600, within(200.0));
    assertThat(INDEX.within(102.08, 29.59, metres - 1)).isEmpty();
    assertThat(INDEX.within(102.08, 29.59, metres))
        .first()
        .extracting(Near::metres)
        .isEqualTo(metres);
  }

  @Test
  void insideThePrefectureItIsNoWayToIt() {
    assertThat(INDEX.metresToPrefecture(102.264, 27.895)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"NaN, 28", "102, NaN", "Infinity, 28", "102, 90.1", "181, 28"})
  void nothingIsNearWhatIsNoPlaceOnEarth(double lon, double lat) {
    assertThat(INDEX.within(lon, lat, Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(INDEX.metresToPrefecture(lon, lat)).isInfinite();
  }

  @Test
  void nothingLiesWithinARadiusThatIsNone() {
    assertThat(INDEX.within(102.264, 27.895, Double.NaN)).isEmpty();
    assertThat(INDEX.within(102.264, 27.895, -1)).isEmpty();
  }

  private static Near nearTo(Coordinate from, Region cell) {
    return INDEX.within(from.x, from.y, EVERYWHERE).stream()
        .filter(near -> near.township().equals(cell.code()))
        .findFirst()
        .orElseThrow();
  }

  private static GeodesicData walk(Coordinate from, Region cell) {
    GeodesicData nearest = new GeodesicData();
    nearest.s12 = Double.POSITIVE_INFINITY;
    for (Coordinate step : Densifier.densify(cell.shape().getBoundary(), 0.0005).getCoordinates()) {
      GeodesicData way = Geodesic.WGS84.Inverse(from.y, from.x, step.y, step.x);
      nearest = way.s12 < nearest.s12 ? way : nearest;
    }
    return nearest;
  }
}
