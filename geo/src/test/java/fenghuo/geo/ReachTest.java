package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle scatters points all over and asks each where it lies and whether it is reached. */
class ReachTest {
  private static final Geography GEOGRAPHY = Geography.of(Places.builtIn());
  private static final TownshipIndex INDEX = GEOGRAPHY.townships();
  private static final String GAOYANG = "513433001"; // the seat of Mianning
  private static final double LON = 102.18;
  private static final double LAT = 28.55;
  private static final int SCATTERED = 40_000;

  @Test
  void theSameUnitIsTheCellThePointLiesIn() {
    assertThat(codes(new SameUnit(), LON, LAT)).containsExactly(GAOYANG);
    assertThat(new SameUnit().from(GEOGRAPHY, 110, 30)).isEmpty();
  }

  @Test
  void neighboursAreReachedOverBorders() {
    assertThat(codes(new Adjacent(0), LON, LAT)).containsExactly(GAOYANG);
    Set<String> first = codes(new Adjacent(1), LON, LAT);
    assertThat(first).contains(GAOYANG, "513433103").hasSizeBetween(4, 12); // 复兴镇 lies beside
    assertThat(codes(new Adjacent(2), LON, LAT))
        .containsAll(first)
        .hasSizeGreaterThan(first.size());
    assertThat(new Adjacent(3).from(GEOGRAPHY, 110, 30)).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aCircleReachesWhatLiesInIt(long seed) {
    Random random = new Random(seed);
    double metres = 5_000 + 40_000 * random.nextDouble();
    BiPredicate<Double, Double> reaches = (km, azimuth) -> km * 1_000 <= metres;
    assertReaches(new Radius(metres), reaches, random, metres);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void anEllipseReachesWhatLiesInIt(long seed) {
    Random random = new Random(seed);
    double along = 20_000 + 40_000 * random.nextDouble();
    double across = along * (0.3 + 0.7 * random.nextDouble());
    double strike = 360 * random.nextDouble();
    BiPredicate<Double, Double> reaches =
        (km, azimuth) -> {
          double off = Math.toRadians(azimuth - strike);
          return Math.hypot(km * Math.cos(off) / along, km * Math.sin(off) / across) * 1_000 <= 1;
        };
    assertReaches(new Ellipse(along, across, strike), reaches, random, along);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void theWindCarriesAwayFromWhereItComesFrom(long seed) {
    Random random = new Random(seed);
    double metres = 10_000 + 30_000 * random.nextDouble();
    double from = 360 * random.nextDouble();
    BiPredicate<Double, Double> reaches =
        (km, azimuth) ->
            km * 1_000 <= metres && Math.abs(Math.IEEEremainder(azimuth - from - 180, 360)) <= 45;
    assertReaches(new Downwind(metres, from, Downwind.USUAL_HALF_ANGLE), reaches, random, metres);
  }

  @Test
  void aFloodRunsDownTheAnningAndComesFromBothItsRivers() {
    List<Met> below = new Downstream(60_000).from(GEOGRAPHY, LON, LAT);
    assertThat(below.get(0)).isEqualTo(new Met(GAOYANG, 0, 0));
    Met lugu =
        below.stream().filter(met -> met.township().equals("513433104")).findFirst().orElseThrow();
    assertThat(lugu.metres()).isBetween(20_000.0, 40_000.0);
    assertThat(lugu.seconds()).isCloseTo(lugu.metres() / 4.03, within(1.0));
    assertThat(codes(new Upstream(80_000), 102.1783, 28.2878))
        .as("above Lugu")
        .contains(GAOYANG, "513432100"); // and 光明镇, the seat of Xide, on the Sunshui
    assertThat(new Downstream(60_000).from(GEOGRAPHY, 101.0, 27.9)).isEmpty();
  }

  @Test
  void theRoadLeadsFromMianningToItsNeighbours() {
    assertThat(codes(new ByRoad(30_000), 102.1890, 28.4841)).contains("513433104", "513433103");
  }

  @Test
  void aRoadThatPassesTooFarOffCutsOffNobody() {
    double farSouth = 28.5803; // 1 108 m from where the G248 begins, and from no other road
    assertThat(codes(new ByRoad(1_108, 0), 101.9270, farSouth)).isEmpty();
    assertThat(codes(new ByRoad(1_109, 0), 101.9270, farSouth)).hasSize(1);
    assertThat(codes(new ByRoad(1_109, 20_000), 101.9270, farSouth))
        .hasSizeGreaterThan(1)
        .isEqualTo(codes(new ByRoad(20_000), 101.9270, farSouth));
    assertThatThrownBy(() -> new ByRoad(-1, 0)).hasMessageContaining("-1.0");
  }

  /**
   * Luding, 2022-09-05 M 6.8: the half axes of intensity VI by the handbook (§3.1) are 84.9 and
   * 57.4 km; with the Xianshuihe fault's strike of 163 degrees the north of the prefecture lies in
   * it, and Xichang does not.
   */
  @Test
  void theIsoseismalOfLudingReachesGanluoAndMianningAndNotXichang() {
    Set<String> shaken = codes(new Ellipse(84_900, 57_400, 163), 102.08, 29.59);
    assertThat(shaken).anyMatch(code -> code.startsWith("513435"));
    assertThat(shaken).anyMatch(code -> code.startsWith("513433"));
    assertThat(shaken).noneMatch(code -> code.startsWith("513401"));
  }

  @Test
  void theAreaOfAnEllipseIsThatOfTheFormula() {
    double share =
        INDEX.overlaps(new Ellipse(20_000, 10_000, 30).around(102.3, 27.9)).stream()
            .mapToDouble(Overlap::squareMetres)
            .sum();
    assertThat(share / (Math.PI * 20_000 * 10_000)).isCloseTo(1, within(1e-3));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> new Radius(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Downstream(-1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> new Adjacent(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Ellipse(0, 1, 0)).hasMessageContaining("0.0 by 1.0");
    assertThatThrownBy(() -> new Downwind(1, 0, 180)).hasMessageContaining("180");
    assertThat(new Radius(1_000).from(GEOGRAPHY, Double.NaN, 28)).isEmpty();
  }

  /** Every cell that a scattered point tells is reached is, and none far from every such point. */
  private static void assertReaches(
      Reach reach, BiPredicate<Double, Double> reaches, Random random, double metres) {
    double lon = 101.5 + random.nextDouble();
    double lat = 27.3 + random.nextDouble();
    Set<String> found = codes(reach, lon, lat);
    Set<String> told = new TreeSet<>();
    for (int i = 0; i < SCATTERED; i++) {
      double azimuth = 360 * random.nextDouble();
      double far = metres * Math.sqrt(random.nextDouble());
      if (reaches.test(far / 1_000, azimuth)) {
        GeodesicData there = Geodesic.WGS84.Direct(lat, lon, azimuth, far);
        INDEX.townshipAt(there.lon2, there.lat2).ifPresent(told::add);
      }
    }
    assertThat(found).as("%s from %s %s", reach, lon, lat).containsAll(told);
    found.removeAll(told);
    assertThat(found).as("too thin for the points to hit").hasSizeLessThanOrEqualTo(1);
  }

  private static Set<String> codes(Reach reach, double lon, double lat) {
    List<Met> reached = reach.from(GEOGRAPHY, lon, lat);
    assertThat(reached).isSortedAccordingTo((a, b) -> Double.compare(a.metres(), b.metres()));
    Set<String> codes = new TreeSet<>();
    reached.forEach(met -> codes.add(met.township()));
    return codes;
  }
}
