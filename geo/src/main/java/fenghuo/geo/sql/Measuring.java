package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;
import org.apache.sedona.common.sphere.Haversine;
import org.apache.sedona.common.sphere.Spheroid;

/**
 * Lengths, areas, distances and angles. Those of the sphere and the spheroid are in metres, all
 * others in the unit of the coordinates; angles are in radians.
 */
final class Measuring {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_Area", way(GEOMETRY, DOUBLE, Functions::area)),
          st("ST_AreaSpheroid", way(GEOMETRY, DOUBLE, Spheroid::area)),
          st("ST_Length", way(GEOMETRY, DOUBLE, Functions::length)),
          st("ST_LengthSpheroid", way(GEOMETRY, DOUBLE, Spheroid::length)),
          st("ST_Distance", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::distance)),
          st("ST_3DDistance", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::distance3d)),
          st("ST_DistanceSpheroid", way(GEOMETRY, GEOMETRY, DOUBLE, Spheroid::distance)),
          st(
              "ST_DistanceSphere",
              way(GEOMETRY, GEOMETRY, DOUBLE, Haversine::distance),
              way(GEOMETRY, GEOMETRY, DOUBLE, DOUBLE, Haversine::distance)),
          st("ST_FrechetDistance", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::frechetDistance)),
          st(
              "ST_HausdorffDistance",
              way(GEOMETRY, GEOMETRY, DOUBLE, Functions::hausdorffDistance),
              way(GEOMETRY, GEOMETRY, DOUBLE, DOUBLE, Functions::hausdorffDistance)),
          st("ST_LineLocatePoint", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::lineLocatePoint)),
          st("ST_Azimuth", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::azimuth)),
          st(
              "ST_Angle",
              way(GEOMETRY, GEOMETRY, DOUBLE, Functions::angle),
              way(GEOMETRY, GEOMETRY, GEOMETRY, DOUBLE, Functions::angle),
              way(GEOMETRY, GEOMETRY, GEOMETRY, GEOMETRY, DOUBLE, Functions::angle)),
          st("ST_Degrees", way(DOUBLE, DOUBLE, Functions::degrees)),
          st("ST_BestSRID", way(GEOMETRY, INT, Functions::bestSRID)));

  private Measuring() {}
}
