package fenghuo.geo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Reservoir;
import fenghuo.datasets.places.Seat;
import fenghuo.datasets.places.Township;
import fenghuo.geo.Cells;
import fenghuo.geo.Region;
import fenghuo.geo.check.PlacesReport.Common;
import fenghuo.geo.check.PlacesReport.Gap;
import fenghuo.geo.check.PlacesReport.Stray;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.wololo.jts2geojson.GeoJSONWriter;

/** Liangshan, and a county one degree square with a township in the west and one in the east. */
class PlacesCheckTest {
  private static final Places OURS = Places.builtIn();
  private static final String OUTLINE =
      feature("900001", "[[100,0],[101,0],[101,1],[100,1],[100,0]]");
  private static final String WEST =
      feature("900001001", "[[100,0],[100.5,0],[100.5,1],[100,1],[100,0]]");
  private static final String EAST =
      feature("900001002", "[[100.5,0],[101,0],[101,1],[100.5,1],[100.5,0]]");

  @Test
  void theBuiltInPlacesAreClean() {
    PlacesReport report = report(OURS);
    assertThat(report.cells()).isEqualTo(286);
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.gaps()).isEmpty();
    assertThat(report.strays()).isEmpty();
    assertThat(report.shifts())
        .extracting(Shift::file)
        .containsExactly("outlines.geojson", "seats.csv");
    assertThat(report.isClean()).isTrue();
    assertThat(ReportLines.of(OURS, report))
        .contains(
            "区县 counties       17",
            "乡镇 townships     304",
            "水库 reservoirs     11",
            "无独立单元的乡镇 townships in the cell of another: 18",
            "  冕宁县惠安镇 513433113 → 冕宁县彝海镇 513433106",
            "重叠 overlaps: 0",
            "结论 verdict: 未发现问题 nothing to mend");
  }

  private static Places withReservoirs(Reservoir... reservoirs) {
    return new Places(
        OURS.counties(),
        OURS.townships(),
        OURS.seats(),
        OURS.aliases(),
        OURS.rivers(),
        OURS.roads(),
        List.of(reservoirs),
        OURS.outlines(),
        "");
  }

  @Test
  void aReservoirBesideItsRiverAndARiverThatRisesAreFaults() {
    Reservoir beside = new Reservoir("甲", "A", "安宁河", 102.4, 28.67, 102.15, 28.75, 9, 2_000, 1);
    Reservoir upper = new Reservoir("乙", "B", "安宁河", 102.18, 28.1, 102.17, 28.2, 9, 900, 1);
    Reservoir lower = new Reservoir("丙", "C", "安宁河", 102.2, 27.95, 102.18, 28.05, 9, 950, 1);
    Places places = withReservoirs(beside, upper, lower);
    Faults faults = new Faults();
    assertThat(PlacesCheck.of(places, faults)).isEmpty();
    assertThat(faults.all())
        .hasSize(2)
        .anySatisfy(fault -> assertThat(fault).startsWith("reservoirs.csv: 甲: its dam"))
        .anySatisfy(fault -> assertThat(fault).contains("would rise from 900 m to 950 m"));
  }

  /** The reader of the tables noted it; nothing is built of such places. */
  @Test
  void whereTheTablesHaveFaultsTheCheckSaysThemAndNoMore() {
    Reservoir nowhere = new Reservoir("甲", "A", "无名河", 102.2, 28.67, 102.15, 28.75, 9, 2_000, 1);
    Places places = withReservoirs(nowhere);
    Faults faults = new Faults();
    faults.add("reservoirs.csv:2", "river: there is no river 无名河");
    assertThat(PlacesCheck.of(places, faults)).isEmpty();
    assertThat(faults.all()).containsExactly("reservoirs.csv:2: river: there is no river 无名河");
  }

  @Test
  void cellsThatOverlapAreNamedWithWhatTheyShare() {
    String wide = WEST.replace("100.5", "100.6");
    PlacesReport report = report(square(wide, EAST));
    // a tenth of a degree by a degree at the equator: 11.132 km by 110.57 km
    assertThat(report.overlaps()).extracting(Common::one).containsExactly("900001001");
    assertThat(report.overlaps().get(0).other()).isEqualTo("900001002");
    assertThat(report.overlaps().get(0).squareMetres()).isCloseTo(1.2309e9, within(1e6));
    assertThat(report.gaps()).isEmpty();
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void whatNoCellCoversIsAGap() {
    String hole =
        feature(
            "900001001",
            "[[100,0],[100.5,0],[100.5,1],[100,1],[100,0]],"
                + "[[100.2,0.2],[100.3,0.2],[100.3,0.3],[100.2,0.3],[100.2,0.2]]");
    String narrow = EAST.replace("101", "100.9");
    List<Gap> gaps = report(square(hole, narrow)).gaps();
    assertThat(gaps).extracting(Gap::onTheEdge).containsExactly(true, false);
    assertThat(gaps.get(0).squareMetres()).isCloseTo(1.2309e9, within(1e6));
    assertThat(gaps.get(1).squareMetres()).isCloseTo(1.2309e8, within(1e5));
    assertThat(gaps.get(1).lon()).isCloseTo(100.25, within(0.05));
    assertThat(gaps.get(1).lat()).isCloseTo(0.25, within(0.05));
  }

  @Test
  void seatsOutsideTheirCellAndCountyAreNamed() {
    Places places = square(WEST, EAST, seat("900001001", 100.7), seat("900001002", 101.005));
    List<Stray> strays = report(places).strays();
    assertThat(strays)
        .extracting(Stray::lies)
        .containsExactly(Optional.of("900001002"), Optional.empty());
    assertThat(strays).extracting(Stray::outOfCounty).containsExactly(false, true);
    assertThat(ReportLines.of(places, report(places)))
        .contains(
            "  驻地 100.70000, 0.50000: 属 belongs to 甲县西镇 900001001，落在 lies in 甲县东镇 900001002",
            "  驻地 101.00500, 0.50000: 属 belongs to 甲县东镇 900001002，不在任何单元内 lies in no cell"
                + "，在县界外 outside its county");
  }

  @Test
  void cellsInGcj02AreRecognised() {
    Places shifted = surveyed(Gcj02::of);
    PlacesReport report = report(shifted);
    Shift cells = report.shifts().get(0);
    assertThat(cells.file()).isEqualTo("cells.geojson");
    assertThat(cells.isGcj02()).isTrue();
    assertThat(cells.asIs().metres()).isBetween(250.0, 600.0);
    assertThat(cells.converted().metres()).isLessThan(5);
    assertThat(report.shifts().subList(1, 3)).noneMatch(Shift::isMarked);
    assertThat(ReportLines.of(shifted, report))
        .anyMatch(line -> line.startsWith("坐标系 datum: cells.geojson 疑为 GCJ-02"));
  }

  @Test
  void cellsShiftedOtherwiseAreNotTakenForGcj02() {
    AffineTransformation west = AffineTransformation.translationInstance(-0.004, 0);
    Shift cells = report(surveyed(west::transform)).shifts().get(0);
    assertThat(cells.isMarked()).isTrue();
    assertThat(cells.isGcj02()).isFalse();
    assertThat(cells.asIs().metres()).isCloseTo(394, within(10.0));
    assertThat(cells.asIs().azimuthDegrees()).isCloseTo(270, within(2.0));
  }

  @Test
  void cellsThatLieRightAreNotSuspected() {
    PlacesReport report = report(surveyed(shape -> shape));
    assertThat(report.shifts()).hasSize(3).noneMatch(Shift::isMarked);
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.gaps()).isEmpty();
  }

  @Test
  void seatsInGcj02AreRecognised() {
    List<Seat> seats = new ArrayList<>();
    for (Seat seat : OURS.seats()) {
      double[] moved = Gcj02.of(seat.lon(), seat.lat());
      seats.add(new Seat(seat.township(), seat.name(), moved[0], moved[1], seat.kind()));
    }
    Places shifted =
        new Places(
            OURS.counties(),
            OURS.townships(),
            seats,
            OURS.aliases(),
            OURS.rivers(),
            OURS.roads(),
            OURS.outlines(),
            "");
    assertThat(report(shifted).shifts())
        .filteredOn(Shift::isGcj02)
        .extracting(Shift::file)
        .containsExactly("seats.csv");
  }

  @Test
  void ofPlacesElsewhereNoShiftIsSaid() {
    assertThat(report(square(WEST, EAST)).shifts()).isEmpty();
  }

  @Test
  void swappedAndProjectedCoordinatesAreNamed() {
    String swapped = feature("900001001", "[[0,100],[1,100],[1,100.5],[0,100.5],[0,100]]");
    String projected =
        feature("900001002", "[[333958,3092],[389618,3092],[389618,110580],[333958,3092]]");
    Faults faults = new Faults();
    assertThat(PlacesCheck.of(square(swapped, projected), faults)).isEmpty();
    assertThat(faults.all())
        .contains(
            "cells.geojson: features[0] (900001001): 经纬度颠倒 has lat before lon:"
                + " found 0.0000, 100.0000; write lon before lat",
            "cells.geojson: features[1] (900001002): 疑为投影坐标（米） looks projected, in metres:"
                + " found 333958.0000, 3092.0000; convert to WGS 84 degrees (EPSG:4326)");
  }

  private static PlacesReport report(Places places) {
    Faults faults = new Faults();
    Optional<PlacesReport> report = PlacesCheck.of(places, faults);
    assertThat(faults.all()).isEmpty();
    return report.orElseThrow();
  }

  /** Our computed cells as if surveyed, moved. */
  private static Places surveyed(UnaryOperator<Geometry> move) {
    List<String> features = new ArrayList<>();
    for (Region cell : Cells.of(OURS, new Faults())) {
      features.add(
          "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":%s}"
              .formatted(cell.code(), new GeoJSONWriter().write(move.apply(cell.shape()))));
    }
    return new Places(
        OURS.counties(),
        OURS.townships(),
        OURS.seats(),
        OURS.aliases(),
        OURS.rivers(),
        OURS.roads(),
        OURS.outlines(),
        all(features.toArray(String[]::new)));
  }

  private static Places square(String west, String east, Seat... seats) {
    return new Places(
        List.of(new County("900001", "甲县")),
        List.of(
            new Township("900001001", "西镇", "900001", "900001001"),
            new Township("900001002", "东镇", "900001", "900001002")),
        List.of(seats),
        List.of(),
        List.of(),
        List.of(),
        all(OUTLINE),
        all(west, east));
  }

  private static Seat seat(String township, double lon) {
    return new Seat(township, "驻地", lon, 0.5, Seat.Kind.OWN);
  }

  private static String all(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[%s]}"
        .formatted(String.join(",", features));
  }

  private static String feature(String code, String rings) {
    return """
        {"type":"Feature","properties":{"code":"%s"},
        "geometry":{"type":"Polygon","coordinates":[%s]}}"""
        .formatted(code, rings);
  }
}
