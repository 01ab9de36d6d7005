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

/**
 * The parts of a geometry: points, rings, members, and how many there are. What is asked of the
 * wrong kind of geometry is null, or fails the query where Sedona says so.
 */
final class Parting {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_X", way(GEOMETRY, DOUBLE, Functions::x)),
          st("ST_Y", way(GEOMETRY, DOUBLE, Functions::y)),
          st("ST_Z", way(GEOMETRY, DOUBLE, Functions::z)),
          st("ST_XMin", way(GEOMETRY, DOUBLE, Functions::xMin)),
          st("ST_XMax", way(GEOMETRY, DOUBLE, Functions::xMax)),
          st("ST_YMin", way(GEOMETRY, DOUBLE, Functions::yMin)),
          st("ST_YMax", way(GEOMETRY, DOUBLE, Functions::yMax)),
          st("ST_ZMin", way(GEOMETRY, DOUBLE, Functions::zMin)),
          st("ST_ZMax", way(GEOMETRY, DOUBLE, Functions::zMax)),
          st("ST_NPoints", way(GEOMETRY, INT, Functions::nPoints)),
          st("ST_NumPoints", way(GEOMETRY, INT, Functions::numPoints)),
          st("ST_NumGeometries", way(GEOMETRY, INT, Functions::numGeometries)),
          st("ST_NRings", way(GEOMETRY, INT, Functions::nRings)),
          st("ST_NumInteriorRings", way(GEOMETRY, INT, Functions::numInteriorRings)),
          st("ST_StartPoint", way(GEOMETRY, GEOMETRY, Functions::startPoint)),
          st("ST_EndPoint", way(GEOMETRY, GEOMETRY, Functions::endPoint)),
          st("ST_PointN", way(GEOMETRY, INT, GEOMETRY, Functions::pointN)),
          st("ST_GeometryN", way(GEOMETRY, INT, GEOMETRY, Functions::geometryN)),
          st("ST_ExteriorRing", way(GEOMETRY, GEOMETRY, Functions::exteriorRing)),
          st("ST_InteriorRingN", way(GEOMETRY, INT, GEOMETRY, Functions::interiorRingN)),
          st("ST_Dump", way(GEOMETRY, GEOMETRIES, Functions::dump)),
          st("ST_DumpPoints", way(GEOMETRY, GEOMETRIES, Functions::dumpPoints)));

  private Parting() {}
}
