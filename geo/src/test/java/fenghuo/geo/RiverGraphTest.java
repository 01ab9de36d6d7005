package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiverGraphTest {
  private static final Places PLACES = Places.builtIn();
  private static final RiverGraph RIVERS = RiverGraph.of(PLACES);
  private static final Gazetteer GAZETTEER = Gazetteer.of(PLACES);
  private static final double STEP_METRES = 50;
  private static final double WALK_METRES = 120_000;

  @Test
  void theAnningRunsFromMianningByLuguAndXichangToDechang() {
    List<AlongRiver> below = RIVERS.downstream(102.169, 28.558, 1e6); // 城厢镇, now 高阳街道
    assertThat(names(below))
        .startsWith("冕宁县高阳街道")
        .containsSubsequence("冕宁县高阳街道", "冕宁县泸沽镇", "西昌市礼州镇", "西昌市安宁镇", "德昌县德州街道", "德昌县永郎镇")
        .doesNotContain("冕宁县大桥镇", "喜德县光明镇");
    assertRising(below);
  }

  @Test
  void theSunshuiRunsFromXideToLuguAndOnDownTheAnning() {
    List<AlongRiver> below = RIVERS.downstream(102.410, 28.308, 1e6); // 光明镇
    assertThat(names(below))
        .startsWith("喜德县光明镇")
        .containsSubsequence("喜德县光明镇", "喜德县冕山镇", "冕宁县泸沽镇", "西昌市礼州镇", "德昌县德州街道")
        .doesNotContain("冕宁县高阳街道", "喜德县两河口镇");
    assertRising(below);
  }

  @Test
  void theJinshaRunsFromHuidongByNingnanAndJinyangToLeibo() {
    List<AlongRiver> below = RIVERS.downstream(102.63, 26.33, 1e6); // Wudongde dam
    assertThat(counties(below)).containsExactly("会东县", "宁南县", "布拖县", "金阳县", "雷波县");
    assertThat(names(below)).containsSubsequence("会东县大崇镇", "宁南县白鹤滩镇", "布拖县龙潭镇", "金阳县对坪镇", "雷波县渡口镇");
    assertRising(below);
  }

  @Test
  void theWaveOfBaigeTakesTwentySixHoursOverItsWay() {
    // handbook 4.5: 379.9 km in 26.17 h; on the Jinsha the same speed
    List<AlongRiver> below = RIVERS.downstream(102.63, 26.33, 379_900);
    AlongRiver last = below.get(below.size() - 1);
    assertThat(last.metres() / last.seconds()).isCloseTo(379_900 / (26.17 * 3_600), within(0.01));
  }

  @Test
  void aboveLuguLieMianningAndXide() {
    List<AlongRiver> above = RIVERS.upstream(102.178, 28.287, 1e6); // a hair below the confluence
    assertThat(names(above))
        .startsWith("冕宁县泸沽镇")
        .contains("冕宁县高阳街道", "冕宁县大桥镇", "喜德县光明镇", "喜德县两河口镇")
        .doesNotContain("西昌市礼州镇");
    assertThat(above).extracting(AlongRiver::metres).isSorted();
  }

  @Test
  void atTheConfluenceBothRiversComeFromAbove() {
    assertThat(names(RIVERS.upstream(102.1783, 28.2878, 1e6))).contains("冕宁县高阳街道", "喜德县光明镇");
    assertThat(counties(RIVERS.upstream(101.8545, 26.7248, 1e6))) // Anning and Yalong
        .contains("德昌县", "木里藏族自治县");
  }

  @Test
  void aboveTheEndOfTheJinshaLieAllOfItsRivers() {
    assertThat(counties(RIVERS.upstream(103.8507, 28.6680, 2e6)))
        .contains("木里藏族自治县", "冕宁县", "德昌县", "会东县", "普格县", "昭觉县", "美姑县", "金阳县", "雷波县")
        .doesNotContain("甘洛县"); // on the Niri, which flows into the Dadu
  }

  @Test
  void theWayDownIsAsLongAsTheWayUp() {
    double[] dechang = {102.1850, 27.4194};
    AlongRiver up = township(RIVERS.upstream(dechang[0], dechang[1], 1e6), "513433104");
    AlongRiver down = township(RIVERS.downstream(102.1783, 28.2878, 1e6), "513424001");
    // up: from Lugu's lowest point; down: to Dechang's highest: the rest is what lies in the cells
    assertThat(up.metres()).isBetween(80_000.0, down.metres() + 40_000);
    assertThat(up.seconds()).isCloseTo(up.metres() / 4.03, within(1.0));
  }

  @Test
  void whatIsFartherThanAskedForIsNotReached() {
    List<AlongRiver> far = RIVERS.downstream(102.169, 28.558, 1e6);
    List<AlongRiver> near = RIVERS.downstream(102.169, 28.558, 30_000);
    assertThat(near).isEqualTo(far.stream().filter(next -> next.metres() <= 30_000).toList());
    assertThat(near).hasSizeBetween(3, 10);
    assertThat(RIVERS.downstream(102.169, 28.558, -1)).isEmpty();
    assertThat(RIVERS.upstream(102.169, 28.558, Double.NaN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "101.00, 27.30", // the hills of Yanyuan, 40 km and more from any river that is laid in
    "102.40, 28.50", // between the Anning and the Niri, 20 km from both
    "28.558, 102.169", // lat and lon exchanged
    "0, 0",
    "NaN, 28.558",
    "102.169, NaN",
    "Infinity, 28.558",
    "102.169, 90",
  })
  void aPointFarFromEveryRiverReachesNothing(double lon, double lat) {
    assertThat(RIVERS.downstream(lon, lat, 1e6)).isEmpty();
    assertThat(RIVERS.upstream(lon, lat, 1e6)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void walkingDownInSmallStepsMeetsTheSameTownships(long seed) {
    Random random = new Random(seed);
    River river = PLACES.rivers().get(random.nextInt(PLACES.rivers().size()));
    int point = random.nextInt(river.points().size() - 1);
    RiverPoint from = river.points().get(point);
    String where = "seed %d, %s %d".formatted(seed, river.name(), point);
    Map<String, Double> early = new HashMap<>();
    Map<String, Double> late = new HashMap<>();
    walk(river, point, early, late);
    List<AlongRiver> below = RIVERS.downstream(from.lon(), from.lat(), WALK_METRES);
    for (AlongRiver next : below) {
      assertThat(next.metres())
          .as("%s: %s", where, next)
          .isGreaterThan(early.get(next.township()) - STEP_METRES)
          .isLessThanOrEqualTo(late.getOrDefault(next.township(), WALK_METRES));
    }
    assertThat(below).as(where).extracting(AlongRiver::township).containsAll(late.keySet());
  }

  /**
   * The oracle: how far one has walked when a cell is first seen within the bank's width, seen a
   * little too far and a little too short.
   */
  private static void walk(
      River river, int point, Map<String, Double> early, Map<String, Double> late) {
    TownshipIndex cells = TownshipIndex.of(PLACES);
    double gone = 0;
    River here = river;
    int at = point;
    while (gone <= WALK_METRES) {
      RiverPoint a = here.points().get(at++);
      if (at == here.points().size()) {
        if (here.into().isEmpty()) {
          return;
        }
        here = named(here.into());
        at = indexOf(here, a) + 1;
      }
      RiverPoint b = here.points().get(at);
      GeodesicLine line = Geodesic.WGS84.InverseLine(a.lat(), a.lon(), b.lat(), b.lon());
      for (double m = 0; m < line.Distance() && gone + m <= WALK_METRES; m += STEP_METRES) {
        GeodesicData spot = line.Position(m);
        for (Near cell : cells.within(spot.lon2, spot.lat2, RiverGraph.BANK_METRES + 10)) {
          early.putIfAbsent(cell.township(), gone + m);
          if (cell.metres() <= RiverGraph.BANK_METRES - 10) {
            late.putIfAbsent(cell.township(), gone + m);
          }
        }
      }
      gone += line.Distance();
    }
  }

  private static River named(String name) {
    return PLACES.rivers().stream()
        .filter(river -> river.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static int indexOf(River river, RiverPoint mouth) {
    int at = 0;
    while (river.points().get(at).lon() != mouth.lon()
        || river.points().get(at).lat() != mouth.lat()) {
      at++;
    }
    return at;
  }

  private static void assertRising(List<AlongRiver> along) {
    assertThat(along).extracting(AlongRiver::metres).isSorted();
    assertThat(along).extracting(AlongRiver::seconds).isSorted();
    assertThat(along).extracting(AlongRiver::township).doesNotHaveDuplicates();
    assertThat(along).allMatch(next -> next.seconds() <= next.metres() / 4.0);
  }

  private static AlongRiver township(List<AlongRiver> along, String code) {
    return along.stream().filter(next -> next.township().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> names(List<AlongRiver> along) {
    return along.stream().map(next -> GAZETTEER.fullName(next.township())).toList();
  }

  private static List<String> counties(List<AlongRiver> along) {
    return along.stream()
        .map(next -> GAZETTEER.fullName(next.township().substring(0, 6)))
        .distinct()
        .toList();
  }
}
