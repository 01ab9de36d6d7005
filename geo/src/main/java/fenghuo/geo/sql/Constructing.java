package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BYTES;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.SqlType.STRING;
import static fenghuo.geo.sql.StFunction.st;

import java.util.Map;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Constructors;
import org.locationtech.jts.geom.Geometry;

/**
 * Geometries made of numbers and of text. Longitude comes before latitude; SRID 0 where none is
 * given.
 */
final class Constructing {
  static final Map<String, UserDefinedFunction> FUNCTIONS =
      Map.ofEntries(
          st("ST_Point", way(DOUBLE, DOUBLE, GEOMETRY, Constructors::point)),
          st(
              "ST_PointZ",
              way(DOUBLE, DOUBLE, DOUBLE, GEOMETRY, (x, y, z) -> Constructors.pointZ(x, y, z, 0)),
              way(DOUBLE, DOUBLE, DOUBLE, INT, GEOMETRY, Constructors::pointZ)),
          st(
              "ST_MakePoint",
              way(DOUBLE, DOUBLE, GEOMETRY, (x, y) -> Constructors.makePoint(x, y, null, null)),
              way(
                  DOUBLE,
                  DOUBLE,
                  DOUBLE,
                  GEOMETRY,
                  (x, y, z) -> Constructors.makePoint(x, y, z, null)),
              way(DOUBLE, DOUBLE, DOUBLE, DOUBLE, GEOMETRY, Constructors::makePoint)),
          st(
              "ST_PolygonFromEnvelope",
              way(DOUBLE, DOUBLE, DOUBLE, DOUBLE, GEOMETRY, Constructors::polygonFromEnvelope)),
          st(
              "ST_GeomFromWKT",
              way(STRING, GEOMETRY, GeometryReader::fromWkt),
              way(STRING, INT, GEOMETRY, GeometryReader::fromWkt)),
          st(
              "ST_GeomFromText",
              way(STRING, GEOMETRY, GeometryReader::fromWkt),
              way(STRING, INT, GEOMETRY, GeometryReader::fromWkt)),
          st("ST_GeomFromEWKT", way(STRING, GEOMETRY, GeometryReader::fromEwkt)),
          st(
              "ST_GeomFromWKB",
              way(BYTES, GEOMETRY, GeometryReader::fromWkb),
              way(STRING, GEOMETRY, GeometryReader::fromHex)),
          st("ST_GeomFromGeoJSON", way(STRING, GEOMETRY, GeometryReader::fromGeoJson)),
          st(
              "ST_GeomFromGeoHash",
              way(STRING, GEOMETRY, hash -> Constructors.geomFromGeoHash(hash, null)),
              way(STRING, INT, GEOMETRY, Constructors::geomFromGeoHash)),
          st("ST_GeomFromGML", way(STRING, GEOMETRY, Constructors::geomFromGML)),
          st("ST_GeomFromKML", way(STRING, GEOMETRY, Constructors::geomFromKML)),
          list("ST_PointFromText", Constructors::pointFromText),
          list("ST_LineFromText", Constructors::lineStringFromText),
          list("ST_LineStringFromText", Constructors::lineStringFromText),
          list("ST_PolygonFromText", Constructors::polygonFromText),
          st(
              "ST_MLineFromText",
              way(STRING, GEOMETRY, text -> Constructors.mLineFromText(text, 0)),
              way(STRING, INT, GEOMETRY, Constructors::mLineFromText)),
          st(
              "ST_MPolyFromText",
              way(STRING, GEOMETRY, text -> Constructors.mPolyFromText(text, 0)),
              way(STRING, INT, GEOMETRY, Constructors::mPolyFromText)));

  private Constructing() {}

  /** Of coordinates in a list, lon and lat by turns; between them a comma or what is told. */
  private static Map.Entry<String, UserDefinedFunction> list(
      String name, Overload.OfTwo<String, String, Geometry> read) {
    return st(
        name,
        way(STRING, GEOMETRY, text -> read.apply(text, ",")),
        way(STRING, STRING, GEOMETRY, read));
  }
}
