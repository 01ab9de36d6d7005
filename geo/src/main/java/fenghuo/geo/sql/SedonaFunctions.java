package fenghuo.geo.sql;

import static fenghuo.geo.sql.Overload.way;
import static fenghuo.geo.sql.SqlType.BOOLEAN;
import static fenghuo.geo.sql.SqlType.BYTES;
import static fenghuo.geo.sql.SqlType.DOUBLE;
import static fenghuo.geo.sql.SqlType.GEOMETRY;
import static fenghuo.geo.sql.SqlType.INT;
import static fenghuo.geo.sql.SqlType.LONGS;
import static fenghuo.geo.sql.SqlType.STRING;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Constructors;
import org.apache.sedona.common.Functions;
import org.apache.sedona.common.Predicates;
import org.apache.sedona.common.sphere.Haversine;
import org.apache.sedona.common.sphere.Spheroid;
import org.locationtech.jts.geom.Geometry;

/**
 * Sedona's {@code ST_} functions by name, and what of Sedona answers them.
 *
 * <p>Longitude comes before latitude. {@code ST_Distance}, {@code ST_Buffer}, {@code ST_Length} and
 * {@code ST_Area} are in the unit of the coordinates, degrees for WGS 84; those of the sphere and
 * the spheroid are in metres, and <b>measure from the centroids</b>: for the way to the nearest
 * point of a road or a border ask {@link fenghuo.geo.TownshipIndex}. What needs GeoTools is not
 * here: {@code ST_Transform} and buffers in metres.
 */
public final class SedonaFunctions {
  private static final Map<String, UserDefinedFunction> MADE =
      Map.ofEntries(
          st("ST_Point", way(DOUBLE, DOUBLE, GEOMETRY, Constructors::point)),
          st(
              "ST_GeomFromWKT",
              way(STRING, GEOMETRY, GeometryReader::fromWkt),
              way(STRING, INT, GEOMETRY, GeometryReader::fromWkt)),
          st("ST_GeomFromGeoJSON", way(STRING, GEOMETRY, GeometryReader::fromGeoJson)),
          st(
              "ST_GeomFromWKB",
              way(BYTES, GEOMETRY, GeometryReader::fromWkb),
              way(STRING, GEOMETRY, GeometryReader::fromHex)));

  private static final Map<String, UserDefinedFunction> TOLD =
      Map.ofEntries(
          st("ST_AsText", way(GEOMETRY, STRING, Functions::asWKT)),
          st("ST_AsGeoJSON", way(GEOMETRY, STRING, Functions::asGeoJson)),
          st("ST_AsBinary", way(GEOMETRY, BYTES, Functions::asWKB)),
          st("ST_X", way(GEOMETRY, DOUBLE, Functions::x)),
          st("ST_Y", way(GEOMETRY, DOUBLE, Functions::y)),
          st("ST_GeoHash", way(GEOMETRY, INT, STRING, Functions::geohash)),
          st("ST_S2CellIDs", way(GEOMETRY, INT, LONGS, Functions::s2CellIDs)),
          st("ST_H3CellIDs", way(GEOMETRY, INT, BOOLEAN, LONGS, Functions::h3CellIDs)),
          st(
              "ST_IsValid",
              way(GEOMETRY, BOOLEAN, Functions::isValid),
              way(GEOMETRY, INT, BOOLEAN, Functions::isValid)));

  private static final Map<String, UserDefinedFunction> RELATED =
      Map.ofEntries(
          st("ST_Contains", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::contains)),
          st("ST_Covers", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::covers)),
          st("ST_Intersects", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::intersects)),
          st("ST_Touches", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::touches)),
          st("ST_Within", way(GEOMETRY, GEOMETRY, BOOLEAN, Predicates::within)));

  private static final Map<String, UserDefinedFunction> MEASURED =
      Map.ofEntries(
          st("ST_Area", way(GEOMETRY, DOUBLE, Functions::area)),
          st("ST_AreaSpheroid", way(GEOMETRY, DOUBLE, Spheroid::area)),
          st("ST_Length", way(GEOMETRY, DOUBLE, Functions::length)),
          st("ST_Distance", way(GEOMETRY, GEOMETRY, DOUBLE, Functions::distance)),
          st("ST_DistanceSpheroid", way(GEOMETRY, GEOMETRY, DOUBLE, Spheroid::distance)),
          st(
              "ST_DistanceSphere",
              way(GEOMETRY, GEOMETRY, DOUBLE, Haversine::distance),
              way(GEOMETRY, GEOMETRY, DOUBLE, DOUBLE, Haversine::distance)));

  private static final Map<String, UserDefinedFunction> SHAPED =
      Map.ofEntries(
          st("ST_Buffer", way(GEOMETRY, DOUBLE, GEOMETRY, Functions::buffer)),
          st("ST_Centroid", way(GEOMETRY, GEOMETRY, Functions::getCentroid)),
          st("ST_Envelope", way(GEOMETRY, GEOMETRY, Functions::envelope)),
          st("ST_Intersection", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::intersection)),
          st("ST_Union", way(GEOMETRY, GEOMETRY, GEOMETRY, Functions::union)),
          st(
              "ST_MakeValid",
              way(GEOMETRY, GEOMETRY, SedonaFunctions::makeValid),
              way(GEOMETRY, BOOLEAN, GEOMETRY, Functions::makeValid)));

  private static final Map<String, UserDefinedFunction> AGGREGATED =
      Map.ofEntries(
          entry("ST_Envelope_Aggr", new EnvelopeAggregate()),
          entry("ST_Union_Aggr", new UnionAggregate()));

  private SedonaFunctions() {}

  /** Makes every function known to a session, under its name, until the session ends. */
  public static void register(TableEnvironment tables) {
    for (var kind : List.of(MADE, TOLD, RELATED, MEASURED, SHAPED, AGGREGATED)) {
      kind.forEach(tables::createTemporarySystemFunction);
    }
  }

  private static Map.Entry<String, UserDefinedFunction> st(String name, Overload... overloads) {
    return entry(name, new StFunction(overloads));
  }

  private static Geometry makeValid(Geometry geometry) {
    return Functions.makeValid(geometry, false);
  }
}
