package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BIGINT;
import static fenghuo.geo.sql.SqlType.BOOLEAN;
import static fenghuo.geo.sql.SqlType.GEOMETRIES;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.SqlType.LONGS;
import static fenghuo.geo.sql.SqlType.STRING;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;

/** Geometries as cells of a grid of the earth, and back. */
final class Celling {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_GeoHash", way(GEOMETRY, INT, STRING, Functions::geohash)),
          st("ST_S2CellIDs", way(GEOMETRY, INT, LONGS, Functions::s2CellIDs)),
          st(
              "ST_S2ToGeom",
              way(LONGS, GEOMETRIES, cells -> Functions.s2ToGeom(ArrayUtils.toPrimitive(cells)))),
          st("ST_H3CellIDs", way(GEOMETRY, INT, BOOLEAN, LONGS, Functions::h3CellIDs)),
          st("ST_H3CellDistance", way(BIGINT, BIGINT, BIGINT, Functions::h3CellDistance)),
          st("ST_H3KRing", way(BIGINT, INT, BOOLEAN, LONGS, Functions::h3KRing)),
          st(
              "ST_H3ToGeom",
              way(LONGS, GEOMETRIES, cells -> Functions.h3ToGeom(ArrayUtils.toPrimitive(cells)))));

  private Celling() {}
}
