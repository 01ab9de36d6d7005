package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every relation of the handbook (§6.0) at a place where something happened. Whom it reaches was
 * taken from the documents and the map, not from the program; positions are those of the handbook,
 * good to 2 to 10 km [K]. {@code relations.md} shows the same table.
 */
class RelationsTest {
  private static final Places PLACES = Places.builtIn();
  private static final Gazetteer GAZETTEER = Gazetteer.of(PLACES);
  private static final Geography GEOGRAPHY = Geography.of(PLACES);
  private static final double XIANSHUIHE = 163; // strike of the fault of Luding, degrees

  /**
   * @param reached townships in this order, others between them
   * @param spared a township that it must not reach
   */
  private record Case(
      String relation,
      String event,
      double lon,
      double lat,
      Reach reach,
      List<String> reached,
      String spared) {

    String row() {
      return "| %s | `%s` | %s, %s E %s N | %s | %s |"
          .formatted(relation, reach, event, lon, lat, String.join(" → ", reached), spared);
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            "SAME_UNIT",
            "R01 G248 collapses 2020-06-26",
            102.18,
            28.57,
            new SameUnit(),
            List.of("冕宁县高阳街道"),
            "冕宁县彝海镇"),
        new Case(
            "ADJ(1)",
            "R01 flash flood in 彝海镇",
            102.2,
            28.7,
            new Adjacent(1),
            List.of("冕宁县彝海镇", "冕宁县大桥镇", "冕宁县高阳街道"),
            "冕宁县泸沽镇"),
        new Case(
            "RADIUS(10 km)",
            "F01 lightning at 立尔 2019-03-30; 雅砻江镇 is held by 卡拉乡",
            101.27,
            28.55,
            new Radius(10_000),
            List.of("木里藏族自治县卡拉乡"),
            "木里藏族自治县乔瓦镇"),
        new Case(
            "ELLIPSE(≥ VI)",
            "E01 Luding M 6.8 2022-09-05",
            102.08,
            29.59,
            new Ellipse(84_900, 57_400, XIANSHUIHE),
            List.of("冕宁县大桥镇", "甘洛县乌史大桥镇"),
            "西昌市西城街道"),
        new Case(
            "DOWNSTREAM(400 km)",
            "R15 the Jinsha below Wudongde, as in the Baige floods 2018",
            102.63,
            26.33,
            new Downstream(400_000),
            List.of("会东县淌塘镇", "宁南县白鹤滩镇", "布拖县龙潭镇", "金阳县对坪镇", "雷波县卡哈洛乡", "雷波县渡口镇"),
            "普格县普基镇"),
        new Case(
            "DOWNSTREAM(150 km)",
            "the Anning below Mianning",
            102.169,
            28.558,
            new Downstream(150_000),
            List.of("冕宁县高阳街道", "冕宁县泸沽镇", "西昌市礼州镇", "德昌县德州街道"),
            "喜德县光明镇"),
        new Case(
            "UPSTREAM(40 km)",
            "above 泸沽, where the Sunshui joins",
            102.178,
            28.287,
            new Upstream(40_000),
            List.of("冕宁县泸沽镇", "喜德县光明镇", "冕宁县高阳街道", "喜德县两河口镇"),
            "西昌市礼州镇"),
        new Case(
            "ALONG_ROAD(500 m)",
            "R01 G248 collapses 2020-06-26",
            102.18,
            28.57,
            new ByRoad(500, 0),
            List.of("冕宁县高阳街道"),
            "冕宁县复兴镇"),
        new Case(
            "DOWNWIND(10 km, ±45°)",
            "F03 Xichang 2020-03-30, smoke into the city: wind from the south",
            102.235,
            27.765,
            new Downwind(10_000, 190, Downwind.USUAL_HALF_ANGLE),
            List.of("西昌市经久乡", "西昌市马道街道", "西昌市西城街道"),
            "西昌市黄联关镇"),
        new Case(
            "RESERVOIR_BANK(500 m)",
            "the dam of Daqiao",
            102.21,
            28.67,
            new ReservoirBank(500),
            List.of("冕宁县彝海镇", "冕宁县大桥镇"),
            "冕宁县高阳街道"),
        new Case(
            "OPPOSITE_BANK(±5 km)",
            "R13 Huanghua slides 2012-07-27; 元宝山 and 岩脚 are 宝山镇 today",
            103.54,
            27.94,
            new OppositeBank(OppositeBank.USUAL_METRES),
            List.of("雷波县宝山镇", "雷波县卡哈洛乡"),
            "金阳县天地坝镇"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRelationReachesWhomTheDocumentsName(Case known) {
    List<String> reached = new ArrayList<>();
    for (Met met : known.reach().from(GEOGRAPHY, known.lon(), known.lat())) {
      reached.add(GAZETTEER.fullName(met.township()));
    }
    assertThat(reached).containsSubsequence(known.reached()).doesNotContain(known.spared());
    assertThat(known.spared()).matches(RelationsTest::isCell, "names a cell");
  }

  @Test
  void everyRelationHasACase() {
    List<Class<?>> covered = new ArrayList<>();
    cases().forEach(known -> covered.add(known.reach().getClass()));
    assertThat(covered).contains(Reach.class.getPermittedSubclasses());
  }

  /** Where it fails, copy the rows that it expects. */
  @Test
  void theRoomShowsTheSameTable() throws IOException {
    assertThat(Files.readAllLines(Path.of("relations.md")))
        .containsSubsequence(cases().map(Case::row).toList());
  }

  private static boolean isCell(String fullName) {
    return GEOGRAPHY.townships().cells().stream()
        .anyMatch(cell -> GAZETTEER.fullName(cell.code()).equals(fullName));
  }
}
