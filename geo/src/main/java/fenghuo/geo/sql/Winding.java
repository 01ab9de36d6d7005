package fenghuo.geo.sql;

import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Which way round polygons are drawn. Holes run against their shell. Sedona 1.6.0 fails on a
 * polygon without a hole, so it is told here; as there, what is no polygon is drawn neither way.
 */
final class Winding {
  private Winding() {}

  static boolean isClockwise(Geometry geometry) {
    return runsAll(geometry, false);
  }

  static boolean isCounterclockwise(Geometry geometry) {
    return runsAll(geometry, true);
  }

  private static boolean runsAll(Geometry geometry, boolean counterclockwise) {
    List<?> polygons = PolygonExtracter.getPolygons(geometry);
    return !polygons.isEmpty()
        && polygons.stream().allMatch(polygon -> runs((Polygon) polygon, counterclockwise));
  }

  private static boolean runs(Polygon polygon, boolean counterclockwise) {
    if (Orientation.isCCW(polygon.getExteriorRing().getCoordinateSequence()) != counterclockwise) {
      return false;
    }
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      if (Orientation.isCCW(polygon.getInteriorRingN(i).getCoordinateSequence())
          == counterclockwise) {
        return false;
      }
    }
    return true;
  }
}
