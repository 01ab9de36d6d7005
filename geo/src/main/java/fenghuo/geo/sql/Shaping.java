package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BOOLEAN;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRIES;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;

/**
 * Areas and outlines made of other geometries: hulls, overlays, repairs. Distances are in the unit
 * of the coordinates.
 */
final class Shaping {
  private static final int CORNERS_OF_A_QUARTER = 48; // Sedona's own

  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_Buffer", way(GEOMETRY, DOUBLE, GEOMETRY, Functions::buffer)),
          st("ST_Centroid", way(GEOMETRY, GEOMETRY, Functions::getCentroid)),
          st("ST_PointOnSurface", way(GEOMETRY, GEOMETRY, Functions::pointOnSurface)),
          st(
              "ST_GeometricMedian",
              way(GEOMETRY, GEOMETRY, Functions::geometricMedian),
              way(GEOMETRY, DOUBLE, GEOMETRY, Functions::geometricMedian),
              way(GEOMETRY, DOUBLE, INT, GEOMETRY, Functions::geometricMedian),
              way(GEOMETRY, DOUBLE, INT, BOOLEAN, GEOMETRY, Functions::geometricMedian)),
          st("ST_Envelope", way(GEOMETRY, GEOMETRY, Functions::envelope)),
          st("ST_BoundingDiagonal", way(GEOMETRY, GEOMETRY, Functions::boundingDiagonal)),
          st(
              "ST_MinimumBoundingCircle",
              way(
                  GEOMETRY,
                  GEOMETRY,
                  shape -> Functions.minimumBoundingCircle(shape, CORNERS_OF_A_QUARTER)),
              way(GEOMETRY, INT, GEOMETRY, Functions::minimumBoundingCircle)),
          st("ST_ConvexHull", way(GEOMETRY, GEOMETRY, Functions::convexHull)),
          st(
              "ST_ConcaveHull",
              way(
                  GEOMETRY,
                  DOUBLE,
                  GEOMETRY,
                  (shape, share) -> Functions.concaveHull(shape, share, false)),
              way(GEOMETRY, DOUBLE, BOOLEAN, GEOMETRY, Functions::concaveHull)),
          st("ST_Boundary", way(GEOMETRY, GEOMETRY, Functions::boundary)),
          st("ST_BuildArea", way(GEOMETRY, GEOMETRY, Functions::buildArea)),
          st("ST_Polygonize", way(GEOMETRY, GEOMETRY, Functions::polygonize)),
          st("ST_Intersection", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::intersection)),
          st("ST_Difference", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::difference)),
          st("ST_SymDifference", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::symDifference)),
          st(
              "ST_Union",
              way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::union),
              way(GEOMETRIES, GEOMETRY, Functions::union)),
          st("ST_Split", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::split)),
          st("ST_Snap", way(GEOMETRY, GEOMETRY, DOUBLE, GEOMETRY, Functions::snap)),
          st(
              "ST_SimplifyPreserveTopology",
              way(GEOMETRY, DOUBLE, GEOMETRY, Functions::simplifyPreserveTopology)),
          st("ST_ReducePrecision", way(GEOMETRY, INT, GEOMETRY, Functions::reducePrecision)),
          st(
              "ST_MakeValid",
              way(GEOMETRY, GEOMETRY, shape -> Functions.makeValid(shape, false)),
              way(GEOMETRY, BOOLEAN, GEOMETRY, Functions::makeValid)));

  private Shaping() {}
}
