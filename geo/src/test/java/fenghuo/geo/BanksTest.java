package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.datasets.places.Places;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The oracle scatters points along a river and asks each how far from its line it lies, where that
 * is nearest, and on which side.
 */
class BanksTest {
  private static final Geography GEOGRAPHY = Geography.of(Places.builtIn());
  private static final List<Course> RIVERS =
      Places.builtIn().rivers().stream().map(Course::of).toList();
  private static final int SCATTERED = 30_000;

  /** Above Lizhou the Anning runs south along 102.1835 E; its valley is Lizhou's and Xide's. */
  @Test
  void acrossTheAnningFromTheEastLiesTheWestAndBack() {
    Set<String> west = codes(5_000, 102.193, 28.10);
    Set<String> east = codes(5_000, 102.173, 28.10);
    assertThat(west).containsExactly("513401101"); // 礼州镇
    assertThat(east).contains("513401101", "513432102"); // and 红莫镇
    assertThat(codes(5_000, 102.184, 28.10))
        .as("on the line nobody knows the side")
        .containsAll(west)
        .containsAll(east);
  }

  @Test
  void nearAndFarFromARiver() {
    assertThat(codes(5_000, 101.0, 27.9)).isEmpty();
    assertThat(codes(5_000, Double.NaN, 27.9)).isEmpty();
    assertThatThrownBy(() -> new OppositeBank(0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new OppositeBank(-1)).hasMessageContaining("-1.0");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 100, 5_000, 1e6, 1e7})
  void thereIsAnAnswerAtEveryRiverForEveryLength(double metres) {
    for (Course river : RIVERS) {
      for (double share = 0; share <= 1; share += 0.25) {
        Coordinate on = river.pointAt(share * river.length());
        assertThat(GEOGRAPHY.banks().across(on.x + 0.012, on.y, metres).isValid()).isTrue();
      }
    }
  }

  /** The line of the Jinsha here turns left by more than a right angle; the point lies outside. */
  @Test
  void outsideASharpBendToTheLeftIsTheRight() {
    CourseIndex index = new CourseIndex(RIVERS);
    CourseFoot foot = index.near(101.8184, 26.0575, 3_000).get(0);
    assertThat(RIVERS.get(foot.course()).sideOf(101.8184, 26.0575, foot.place())).isEqualTo(-1);
  }

  /** Near the end of a bent river. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"103.8007, 28.6264", "103.8139, 28.6072"})
  void theBankAcrossIsNotOnesOwn(double lon, double lat) {
    Geometry across = GEOGRAPHY.banks().across(lon, lat, 5_000);
    assertThat(across.isEmpty()).isFalse();
    assertThat(across.contains(across.getFactory().createPoint(new Coordinate(lon, lat))))
        .isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsScatteredAcrossTheRiverLiesInTheCellsAcross(long seed) {
    Random random = new Random(seed);
    int number = random.nextInt(RIVERS.size());
    Course river = RIVERS.get(number);
    CourseIndex index = new CourseIndex(List.of(river));
    Coordinate on = river.pointAt(river.length() * (0.2 + 0.6 * random.nextDouble()));
    double away = 700 + 1_500 * random.nextDouble();
    GeodesicData from = Geodesic.WGS84.Direct(on.y, on.x, 360 * random.nextDouble(), away);
    CourseFoot foot = index.near(from.lon2, from.lat2, 3_000).get(0);
    double metres = 2_000 + 6_000 * random.nextDouble();
    Scattered told = new Scattered(index, river, foot, metres, foot.metresAway() <= 500);
    for (int i = 0; i < SCATTERED; i++) {
      double far = (metres + 6_000) * Math.sqrt(random.nextDouble());
      told.ask(Geodesic.WGS84.Direct(on.y, on.x, 360 * random.nextDouble(), far), from);
    }
    Set<String> across = codes(metres, from.lon2, from.lat2);
    String where = "seed %d: river %d, %s m at %s".formatted(seed, number, metres, from.lon2);
    assertThat(across).as(where).containsAll(told.surely);
    assertThat(told.perhaps).as(where).containsAll(across);
  }

  /** The cells in which scattered points lie across: well across, and hardly. */
  private record Scattered(
      CourseIndex index,
      Course river,
      CourseFoot from,
      double metres,
      boolean isEither,
      Set<String> surely,
      Set<String> perhaps) {

    Scattered(CourseIndex index, Course river, CourseFoot from, double metres, boolean isEither) {
      this(index, river, from, metres, isEither, new TreeSet<>(), new TreeSet<>());
    }

    void ask(GeodesicData point, GeodesicData fromPoint) {
      List<CourseFoot> feet = index.near(point.lon2, point.lat2, 2_050);
      if (feet.isEmpty() || feet.get(0).metresAway() < 480) {
        return;
      }
      CourseFoot foot = feet.get(0);
      boolean isAcross =
          river.sideOf(point.lon2, point.lat2, foot.place())
              != river.sideOf(fromPoint.lon2, fromPoint.lat2, from.place());
      double along = Math.abs(foot.place() - from.place());
      if (!(isAcross || isEither) || along > metres + 4_000) {
        return;
      }
      GEOGRAPHY
          .townships()
          .townshipAt(point.lon2, point.lat2)
          .ifPresent(cell -> note(cell, foot.metresAway(), along));
    }

    private void note(String cell, double away, double along) {
      perhaps.add(cell);
      if (away > 520 && away < 1_980 && along < metres - 20) {
        surely.add(cell);
      }
    }
  }

  private static Set<String> codes(double metres, double lon, double lat) {
    Set<String> codes = new TreeSet<>();
    new OppositeBank(metres).from(GEOGRAPHY, lon, lat).forEach(met -> codes.add(met.township()));
    return codes;
  }
}
