package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BOOLEAN;
import static fenghuo.geo.sql.SqlType.BYTES;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.SqlType.STRING;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;

/**
 * A geometry as text or bytes, and what it is: its kind, its reference system, whether it is valid.
 */
final class Telling {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_AsText", way(GEOMETRY, STRING, Functions::asWKT)),
          st("ST_AsEWKT", way(GEOMETRY, STRING, Functions::asEWKT)),
          st("ST_AsGeoJSON", way(GEOMETRY, STRING, Functions::asGeoJson)),
          st("ST_AsGML", way(GEOMETRY, STRING, Functions::asGML)),
          st("ST_AsKML", way(GEOMETRY, STRING, Functions::asKML)),
          st("ST_AsBinary", way(GEOMETRY, BYTES, Functions::asWKB)),
          st("ST_AsEWKB", way(GEOMETRY, BYTES, Functions::asEWKB)),
          st("GeometryType", way(GEOMETRY, STRING, Functions::geometryTypeWithMeasured)),
          st("ST_GeometryType", way(GEOMETRY, STRING, Functions::geometryType)),
          st("ST_SRID", way(GEOMETRY, INT, Functions::getSRID)),
          st("ST_Dimension", way(GEOMETRY, INT, Functions::dimension)),
          st("ST_NDims", way(GEOMETRY, INT, Functions::nDims)),
          st("ST_CoordDim", way(GEOMETRY, INT, Functions::nDims)),
          st("ST_IsEmpty", way(GEOMETRY, BOOLEAN, Functions::isEmpty)),
          st("ST_IsSimple", way(GEOMETRY, BOOLEAN, Functions::isSimple)),
          st("ST_IsClosed", way(GEOMETRY, BOOLEAN, Functions::isClosed)),
          st("ST_IsRing", way(GEOMETRY, BOOLEAN, Functions::isRing)),
          st("ST_IsCollection", way(GEOMETRY, BOOLEAN, Functions::isCollection)),
          st("ST_IsPolygonCW", way(GEOMETRY, BOOLEAN, Winding::isClockwise)),
          st("ST_IsPolygonCCW", way(GEOMETRY, BOOLEAN, Winding::isCounterclockwise)),
          st("ST_CrossesDateLine", way(GEOMETRY, BOOLEAN, Functions::crossesDateLine)),
          st(
              "ST_IsValid",
              way(GEOMETRY, BOOLEAN, Functions::isValid),
              way(GEOMETRY, INT, BOOLEAN, Functions::isValid)),
          st(
              "ST_IsValidReason",
              way(GEOMETRY, STRING, Functions::isValidReason),
              way(GEOMETRY, INT, STRING, Functions::isValidReason)));

  private Telling() {}
}
