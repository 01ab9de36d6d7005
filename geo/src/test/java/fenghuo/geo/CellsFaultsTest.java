package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import fenghuo.datasets.places.Township;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A prefecture of one county, four degrees square, with a township west, one east and one held. */
class CellsFaultsTest {
  private static final String OUTLINE = feature("900001", "[[[0,0],[4,0],[4,4],[0,4],[0,0]]]");
  private static final String WEST = feature("900001001", "[[[0,0],[1,0],[1,4],[0,4],[0,0]]]");
  private static final String EAST = feature("900001002", "[[[1,0],[4,0],[4,4],[1,4],[1,0]]]");
  private static final String HELD = feature("900001003", "[[[3,0],[4,0],[4,4],[3,4],[3,0]]]");

  @Test
  void seatsShareACountyHalfAndHalf() {
    List<Region> cells = Cells.of(computed(all(OUTLINE)), new Faults());
    assertThat(cells).extracting(Region::code).containsExactly("900001001", "900001002");
    assertThat(cells).extracting(cell -> cell.shape().getArea()).containsExactly(8.0, 8.0);
  }

  @Test
  void surveyedCellsReplaceComputedOnes() {
    List<Region> cells = Cells.of(surveyed(all(WEST, EAST)), new Faults());
    assertThat(cells).extracting(Region::code).containsExactly("900001001", "900001002");
    assertThat(cells).extracting(cell -> cell.shape().getArea()).containsExactly(4.0, 12.0);
  }

  @Test
  void severalFeaturesOfOneCodeMakeOneCell() {
    String island = feature("900001001", "[[[10,0],[11,0],[11,1],[10,1],[10,0]]]");
    List<Region> cells = Cells.of(surveyed(all(WEST, EAST, island)), new Faults());
    assertThat(cells).hasSize(2);
    assertThat(cells.get(0).shape().getArea()).isEqualTo(5);
  }

  @Test
  void aRingThatCrossesItselfIsMended() {
    String bow = feature("900001001", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]");
    Faults faults = new Faults();
    List<Region> cells = Cells.of(surveyed(all(bow, EAST)), faults);
    assertThat(faults.all()).isEmpty();
    assertThat(cells).allMatch(cell -> cell.shape().isValid());
  }

  @Test
  void whatTheTablesAndThePolygonsDisagreeOnIsAFault() {
    assertThat(faultsOf(surveyed(all(WEST, HELD, feature("900001002", "[]")))))
        .containsExactly(
            "cells.geojson: features[2] (900001002): has a ring that is open, too short, or no WGS"
                + " 84 degrees, lon before lat",
            "cells.geojson: has a polygon of 900001003, which townships.csv puts into the cell of"
                + " 900001001; make it its own",
            "townships.csv: 900001002 needs a cell, but cells.geojson has no polygon of it");
    assertThat(faultsOf(surveyed(all(WEST, EAST, HELD.replace("003", "009")))))
        .containsExactly("cells.geojson: 900001009 is the code of no township");
  }

  @Test
  void aCellFarLargerThanItsCountyOrElsewhereIsAFault() {
    String huge = feature("900001001", "[[[-80,-80],[80,-80],[80,80],[-80,80],[-80,-80]]]");
    String elsewhere = feature("900001002", "[[[41,0],[44,0],[44,4],[41,4],[41,0]]]");
    assertThat(faultsOf(surveyed(all(huge, elsewhere))))
        .containsExactly(
            "cells.geojson: 900001001 lies for the most part outside its county 900001; look at its"
                + " code and coordinates",
            "cells.geojson: 900001002 lies for the most part outside its county 900001; look at its"
                + " code and coordinates");
  }

  @Test
  void aCellMayReachALittleBeyondItsGeneralisedCounty() {
    String sliver = feature("900001001", "[[[-0.008,0],[0,0],[0,4],[-0.008,4],[-0.008,0]]]");
    assertThat(faultsOf(surveyed(all(sliver, EAST)))).isEmpty();
  }

  @Test
  void everyCountyNeedsAnOutlineAndEveryOutlineACounty() {
    assertThat(faultsOf(computed(all(OUTLINE.replace("900001", "900007")))))
        .containsExactly(
            "outlines.geojson: 900007 is the code of no county",
            "outlines.geojson: needs an outline of 900001");
  }

  @Test
  void aSeatFarOutsideItsCountyIsAFault() {
    assertThat(faultsOf(places(all(OUTLINE), "", east(90, 2), west(1, 2))))
        .containsExactly("seats.csv: 东镇 (90.0, 2.0) lies far outside its county 900001");
  }

  @Test
  void faultyTablesDoNotHideFaultsOfTheGeometry() {
    Seat unknown = new Seat("900001009", "无镇", 2, 2, Seat.Kind.OWN);
    assertThat(faultsOf(places("{}", "", unknown, west(1, 2))))
        .contains("outlines.geojson: must be a GeoJSON FeatureCollection with features");
  }

  @Test
  void aSeatThatLosesAllOfItsCountyIsAFault() {
    assertThat(faultsOf(places(all(OUTLINE), "", east(-0.009, 2), west(0, 2))))
        .containsExactly(
            "townships.csv: 900001002 needs a cell, but its seats lie so that none is left for it");
  }

  @Test
  void seatsADoorApartStillShareACounty() {
    Places close = places(all(OUTLINE), "", east(2.000001, 2), west(1.999999, 2));
    assertThat(Cells.of(close, new Faults()))
        .extracting(cell -> cell.shape().getArea())
        .containsExactly(8.0, 8.0);
  }

  @Test
  void aCountyMayHaveASingleSeat() {
    Places single =
        new Places(
            List.of(new County("900001", "甲县")),
            List.of(new Township("900001001", "西镇", "900001", "900001001")),
            List.of(west(1, 2)),
            List.of(),
            List.of(),
            List.of(),
            all(OUTLINE),
            "");
    assertThat(Cells.of(single, new Faults()))
        .singleElement()
        .extracting(cell -> cell.shape().getArea())
        .isEqualTo(16.0);
  }

  @Test
  void anIndexOfFaultyPlacesCannotBeHad() {
    Places faulty = computed("{}");
    assertThatThrownBy(() -> TownshipIndex.of(faulty))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("in the places");
  }

  private static List<String> faultsOf(Places places) {
    Faults faults = new Faults();
    Cells.of(places, faults);
    return faults.all();
  }

  private static Places computed(String outlines) {
    return places(outlines, "", east(3, 2), west(1, 2));
  }

  private static Places surveyed(String cells) {
    return places(all(OUTLINE), cells, east(3, 2), west(1, 2));
  }

  private static Seat west(double lon, double lat) {
    return new Seat("900001001", "西镇", lon, lat, Seat.Kind.OWN);
  }

  private static Seat east(double lon, double lat) {
    return new Seat("900001002", "东镇", lon, lat, Seat.Kind.OWN);
  }

  private static Places places(String outlines, String cells, Seat east, Seat west) {
    return new Places(
        List.of(new County("900001", "甲县")),
        List.of(
            new Township("900001001", "西镇", "900001", "900001001"),
            new Township("900001002", "东镇", "900001", "900001002"),
            new Township("900001003", "中镇", "900001", "900001001")),
        List.of(west, east),
        List.of(),
        List.of(),
        List.of(),
        outlines,
        cells);
  }

  private static String all(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[%s]}"
        .formatted(String.join(",", features));
  }

  private static String feature(String code, String rings) {
    return """
        {"type":"Feature","properties":{"code":"%s"},
        "geometry":{"type":"Polygon","coordinates":%s}}"""
        .formatted(code, rings);
  }
}
