package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.api.ValidationException;
import org.apache.flink.types.Row;
import org.apache.flink.util.CloseableIterator;
import org.apache.sedona.common.Functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/**
 * What {@code sedona-functions.txt} does not show: oracles of others, nulls, and what goes wrong.
 */
class SedonaFunctionsTest {
  private static final TableEnvironment TABLES =
      TableEnvironment.create(EnvironmentSettings.inBatchMode());

  private static final String SQUARE = "ST_GeomFromWKT('POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))')";
  private static final String XICHANG = "ST_Point(102.264, 27.895)";
  private static final String MIANNING = "ST_Point(102.177, 28.55)";

  @BeforeAll
  static void register() {
    SedonaFunctions.register(TABLES);
  }

  @Test
  void cellsAreThoseOfSedona() throws Exception {
    Geometry square = geometry("POLYGON ((102 27, 102.1 27, 102.1 27.1, 102 27))");
    String same = "ST_GeomFromWKT('" + square.toText() + "')";
    assertThat((Long[]) answer("ST_S2CellIDs(" + same + ", 12)"))
        .isEqualTo(Functions.s2CellIDs(square, 12))
        .hasSizeGreaterThan(5);
    assertThat((Long[]) answer("ST_H3CellIDs(" + same + ", 7, TRUE)"))
        .isEqualTo(Functions.h3CellIDs(square, 7, true))
        .hasSizeGreaterThan(5);
  }

  @Test
  void theSpheroidIsThatOfGeographicLib() {
    double metres = Geodesic.WGS84.Inverse(27.895, 102.264, 28.55, 102.177).s12; // 73 km
    assertThat((Double) answer("ST_DistanceSpheroid(" + XICHANG + ", " + MIANNING + ")"))
        .isCloseTo(metres, within(1e-6));

    PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
    area.AddPoint(27, 102);
    area.AddPoint(27, 103);
    area.AddPoint(28, 103);
    assertThat(
            (Double)
                answer(
                    "ST_AreaSpheroid(ST_GeomFromWKT('POLYGON ((102 27, 103 27, 103 28, 102 27))'))"))
        .isCloseTo(area.Compute().area, within(1.0)); // m²
  }

  @Test
  void theSphereHasTheRadiusItIsGiven() {
    double quarter = Math.PI / 2;
    assertThat((Double) answer("ST_DistanceSphere(ST_Point(0, 0), ST_Point(90, 0))"))
        .isCloseTo(6_371_008 * quarter, within(1.0));
    assertThat((Double) answer("ST_DistanceSphere(ST_Point(0, 0), ST_Point(90, 0), 100)"))
        .isCloseTo(100 * quarter, within(1e-9));
  }

  @Test
  void distancesOnTheEarthAreThoseOfCentroids() {
    String line = "ST_GeomFromWKT('LINESTRING (102 27, 104 27)')";
    assertThat((Double) answer("ST_DistanceSpheroid(" + line + ", ST_Point(102, 27))"))
        .isGreaterThan(98_000); // though the point lies on the line
  }

  @Test
  void aBufferIsACircleOf32Corners() {
    double polygon = 16 * Math.sin(2 * Math.PI / 32);
    assertThat((Double) answer("ST_Area(ST_Buffer(ST_Point(0, 0), 1))"))
        .isCloseTo(polygon, within(1e-9));
  }

  @Test
  void nothingInIsNothingOut() {
    assertThat(
            answers(
                "ST_AsText(ST_GeomFromWKT(CAST(NULL AS STRING)))",
                "ST_AsText(ST_Point(1, CAST(NULL AS DOUBLE)))",
                "ST_Contains(" + SQUARE + ", ST_GeomFromWKT(CAST(NULL AS STRING)))",
                "ST_S2CellIDs(" + SQUARE + ", CAST(NULL AS INT))"))
        .containsOnlyNulls();
  }

  @Test
  void manyBecomeOneAndNullsAddNothing() {
    assertThat(
            answers(
                "ST_AsText(ST_Union_Aggr(g))",
                "ST_AsText(ST_Envelope_Aggr(g))"
                    + many(
                        "'POINT (1 2)'", "'POINT EMPTY'", "CAST(NULL AS STRING)", "'POINT (3 7)'")))
        .containsExactly("MULTIPOINT ((1 2), (3 7))", "POLYGON ((1 2, 1 7, 3 7, 3 2, 1 2))");
  }

  @Test
  void ofNothingComesNothing() {
    String nothing = many("CAST(NULL AS STRING)");
    assertThat(answers("ST_AsText(ST_Union_Aggr(g))", "ST_AsText(ST_Envelope_Aggr(g))" + nothing))
        .containsOnlyNulls();
    assertThat(answer("ST_AsText(ST_Envelope_Aggr(g))" + many("'POINT EMPTY'"))).isNull();
  }

  @Test
  void whatIsNoGeometryIsShown() {
    assertThatThrownBy(() -> answer("ST_GeomFromWKT(t.w) FROM (VALUES ('PONT (1 2)')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromWKT: no geometry in 'PONT (1 2)'");
    assertThatThrownBy(() -> answer("ST_GeomFromWKT(t.w) FROM (VALUES ('POINT (1 2')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromWKT: no geometry in 'POINT (1 2'");
    assertThatThrownBy(() -> answer("ST_GeomFromEWKT(t.w) FROM (VALUES ('SRID=x;P')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromEWKT: no geometry in 'SRID=x;P'");
    assertThatThrownBy(() -> answer("ST_GeomFromGeoJSON(t.w) FROM (VALUES ('{}')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromGeoJSON: no geometry in '{}'");
    assertThatThrownBy(() -> answer("ST_GeomFromWKB(t.w) FROM (VALUES ('01XX')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromWKB: no geometry in '01XX'");
    assertThatThrownBy(() -> answer("ST_GeomFromWKB(t.w) FROM (VALUES (x'0199')) AS t(w)"))
        .hasStackTraceContaining("ST_GeomFromWKB: no geometry in '0199'");
  }

  @Test
  void aSetOfGeometriesIsTakenApartByUnnest() {
    String points = "ST_Dump(ST_GeomFromText('MULTIPOINT ((10 40), (40 30), (20 20))'))";
    assertThat(
            answer("SUM(ST_X(g)) FROM (SELECT " + points + " AS s) CROSS JOIN UNNEST(s) AS u(g)"))
        .isEqualTo(70.0);
  }

  @Test
  void aPolygonWithoutAHoleIsDrawnOneWayOrTheOther() {
    assertThat(
            answers(
                "ST_IsPolygonCCW(" + SQUARE + ")",
                "ST_IsPolygonCW(" + SQUARE + ")",
                "ST_IsPolygonCW(ST_Reverse(" + SQUARE + "))",
                "ST_IsPolygonCW(ST_Point(1, 2))"))
        .containsExactly(true, false, true, false);
  }

  @Test
  void aWrongCallIsRefusedBeforeItRuns() {
    assertThatThrownBy(() -> answer("ST_Buffer(ST_Point(1, 2), 500, TRUE)")) // needs GeoTools
        .isInstanceOf(ValidationException.class)
        .hasStackTraceContaining("ST_Buffer");
  }

  private static Object answer(String expression) {
    return answers(expression).get(0);
  }

  /** The only row of one query. */
  private static List<Object> answers(String... expressions) {
    List<Row> rows = new ArrayList<>();
    String query = "SELECT " + String.join(", ", expressions);
    try (CloseableIterator<Row> results = TABLES.executeSql(query).collect()) {
      results.forEachRemaining(rows::add);
    } catch (ValidationException wrongCall) {
      throw wrongCall;
    } catch (Exception failed) {
      throw new IllegalStateException(query, failed);
    }
    assertThat(rows).hasSize(1);
    List<Object> answers = new ArrayList<>();
    for (int i = 0; i < expressions.length; i++) {
      answers.add(rows.get(0).getField(i));
    }
    return answers;
  }

  private static String many(String... wkts) {
    String rows = "(" + String.join("), (", wkts) + ")";
    return " FROM (SELECT ST_GeomFromWKT(wkt) AS g FROM (VALUES " + rows + ") AS w(wkt))";
  }

  private static Geometry geometry(String wkt) throws Exception {
    return new WKTReader().read(wkt);
  }
}
