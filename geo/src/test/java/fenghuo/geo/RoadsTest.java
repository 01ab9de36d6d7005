package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadsTest {
  private static final Places PLACES = Places.builtIn();
  private static final Roads ROADS = Roads.of(PLACES);
  private static final Gazetteer GAZETTEER = Gazetteer.of(PLACES);

  @Test
  void theG248AndTheG108PassMianning() {
    assertThat(ROADS.within(102.169, 28.558, 5_000))
        .extracting(NearRoad::road)
        .contains("G248", "G108");
    // where the subgrade of the G248 collapsed on 2020-06-26
    assertThat(ROADS.within(102.18, 28.57, 3_000)).extracting(NearRoad::road).contains("G248");
  }

  @Test
  void theNearestRoadComesFirst() {
    List<NearRoad> near = ROADS.within(102.193, 28.293, 10_000); // Lugu
    assertThat(near).extracting(NearRoad::metres).isSorted();
    assertThat(near).extracting(NearRoad::road).contains("G5", "G108", "G245", "成昆铁路");
    assertThat(near.get(0).metres()).isLessThan(100);
  }

  @Test
  void aDistanceIsThatOfTheEllipsoid() {
    // 0.01 degrees of latitude south of where the G248 begins, the seat of 和爱藏族乡
    assertThat(ROADS.within(101.9270, 28.5803, 2_000))
        .singleElement()
        .satisfies(road -> assertThat(road.metres()).isCloseTo(1_108.3, within(0.1)));
    assertThat(ROADS.within(101.9270, 28.5803, 1_108)).isEmpty();
  }

  @Test
  void aRoadGoesOnBothWaysFromAPoint() {
    List<AlongRoad> along = on("G108", ROADS.alongRoad(102.193, 28.293, 40_000));
    assertThat(names(along))
        .startsWith("冕宁县泸沽镇")
        .containsSubsequence("冕宁县宏模镇", "冕宁县复兴镇", "冕宁县高阳街道")
        .containsSubsequence("冕宁县漫水湾镇", "西昌市礼州镇")
        .doesNotContain("德昌县德州街道");
    assertThat(along).extracting(AlongRoad::metres).isSorted().first().isEqualTo(0.0);
    assertThat(along).allMatch(next -> next.metres() <= 40_000);
  }

  @Test
  void theRailwayPassesPuxiong() {
    assertThat(names(on("成昆铁路", ROADS.alongRoad(102.648, 28.499, 1e6))))
        .startsWith("越西县普雄镇")
        .contains("甘洛县新市坝镇", "喜德县光明镇", "西昌市礼州镇", "德昌县永郎镇");
  }

  @ParameterizedTest
  @CsvSource({
    "100.50, 28.40", // the mountains of Muli
    "28.558, 102.169", // lat and lon exchanged
    "NaN, 28.558",
    "102.169, Infinity",
  })
  void farFromEveryRoadThereIsNone(double lon, double lat) {
    assertThat(ROADS.within(lon, lat, 20_000)).isEmpty();
    assertThat(ROADS.alongRoad(lon, lat, 1e6)).isEmpty();
  }

  @Test
  void aRadiusThatIsNoneFindsNone() {
    assertThat(ROADS.within(102.169, 28.558, -1)).isEmpty();
    assertThat(ROADS.within(102.169, 28.558, Double.NaN)).isEmpty();
    assertThat(ROADS.alongRoad(102.169, 28.558, -1)).isEmpty();
  }

  private static List<AlongRoad> on(String road, List<AlongRoad> along) {
    return along.stream().filter(next -> next.road().equals(road)).toList();
  }

  private static List<String> names(List<AlongRoad> along) {
    return along.stream().map(next -> GAZETTEER.fullName(next.township())).toList();
  }
}
