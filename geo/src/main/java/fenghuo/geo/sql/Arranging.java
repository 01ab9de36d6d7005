package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRIES;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;
import org.locationtech.jts.geom.Geometry;

/**
 * The same points in another order, place or company: lines from points, polygons from lines,
 * members of a collection.
 */
final class Arranging {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st(
              "ST_MakeLine",
              way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::makeLine),
              way(GEOMETRIES, GEOMETRY, Functions::makeLine)),
          st(
              "ST_MakePolygon",
              way(GEOMETRY, GEOMETRY, shell -> Functions.makePolygon(shell, new Geometry[0])),
              way(GEOMETRY, GEOMETRIES, GEOMETRY, Functions::makePolygon)),
          st("ST_Polygon", way(GEOMETRY, INT, GEOMETRY, Functions::makepolygonWithSRID)),
          st(
              "ST_Collect",
              way(GEOMETRY, GEOMETRY, GEOMETRY, Arranging::collect),
              way(GEOMETRIES, GEOMETRY, Functions::createMultiGeometry)),
          st(
              "ST_CollectionExtract",
              way(GEOMETRY, GEOMETRY, Functions::collectionExtract),
              way(GEOMETRY, INT, GEOMETRY, Functions::collectionExtract)),
          st("ST_Multi", way(GEOMETRY, GEOMETRY, Functions::createMultiGeometryFromOneElement)),
          st(
              "ST_AddPoint",
              way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::addPoint),
              way(GEOMETRY, GEOMETRY, INT, GEOMETRY, Functions::addPoint)),
          st(
              "ST_RemovePoint",
              way(GEOMETRY, GEOMETRY, Functions::removePoint),
              way(GEOMETRY, INT, GEOMETRY, Functions::removePoint)),
          st("ST_SetPoint", way(GEOMETRY, INT, GEOMETRY, GEOMETRY, Functions::setPoint)),
          st("ST_LineFromMultiPoint", way(GEOMETRY, GEOMETRY, Functions::lineFromMultiPoint)),
          st("ST_LineMerge", way(GEOMETRY, GEOMETRY, Functions::lineMerge)),
          st(
              "ST_LineInterpolatePoint",
              way(GEOMETRY, DOUBLE, GEOMETRY, Functions::lineInterpolatePoint)),
          st("ST_LineSubstring", way(GEOMETRY, DOUBLE, DOUBLE, GEOMETRY, Functions::lineSubString)),
          st("ST_ClosestPoint", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::closestPoint)),
          st("ST_Reverse", way(GEOMETRY, GEOMETRY, Functions::reverse)),
          st("ST_Normalize", way(GEOMETRY, GEOMETRY, Functions::normalize)),
          st("ST_FlipCoordinates", way(GEOMETRY, GEOMETRY, Functions::flipCoordinates)),
          st("ST_ShiftLongitude", way(GEOMETRY, GEOMETRY, Functions::shiftLongitude)),
          st(
              "ST_Translate",
              way(GEOMETRY, DOUBLE, DOUBLE, GEOMETRY, Functions::translate),
              way(GEOMETRY, DOUBLE, DOUBLE, DOUBLE, GEOMETRY, Functions::translate)),
          st("ST_Force_2D", way(GEOMETRY, GEOMETRY, Functions::force2D)),
          st(
              "ST_Force3D",
              way(GEOMETRY, GEOMETRY, Functions::force3D),
              way(GEOMETRY, DOUBLE, GEOMETRY, Functions::force3D)),
          st("ST_ForcePolygonCW", way(GEOMETRY, GEOMETRY, Functions::forcePolygonCW)),
          st("ST_ForcePolygonCCW", way(GEOMETRY, GEOMETRY, Functions::forcePolygonCCW)),
          st("ST_SetSRID", way(GEOMETRY, INT, GEOMETRY, Functions::setSRID)));

  private Arranging() {}

  private static Geometry collect(Geometry a, Geometry b) {
    return Functions.createMultiGeometry(new Geometry[] {a, b});
  }
}
