package fenghuo.geo.sql;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.functions.UserDefinedFunction;
import org.apache.sedona.common.Functions;

/**
 * Sedona's {@code ST_} functions by name. What of Sedona answers each is read in the table of its
 * kind: {@link Constructing}, {@link Telling}, {@link Parting}, {@link Relating}, {@link
 * Measuring}, {@link Celling}, {@link Shaping}, {@link Arranging}.
 *
 * <p>Longitude comes before latitude. {@code ST_Distance}, {@code ST_Buffer}, {@code ST_Length} and
 * {@code ST_Area} are in the unit of the coordinates, degrees for WGS 84; those of the sphere and
 * the spheroid are in metres, and <b>measure from the centroids</b>: for the way to the nearest
 * point of a road or a border ask {@link fenghuo.geo.TownshipIndex}. Not here: what needs GeoTools
 * ({@code ST_Transform}, {@code ST_SubDivide}, {@code ST_VoronoiPolygons}, buffers in metres),
 * {@code ST_Affine}, and {@code ST_MinimumBoundingRadius}, whose pair sedona-flink itself gives no
 * SQL type.
 */
public final class SedonaFunctions {
  private static final Map<String, UserDefinedFunction> AGGREGATES =
      Map.of(
          "ST_Envelope_Aggr", new EnvelopeAggregate(),
          "ST_Intersection_Aggr", new OverlayAggregate(Functions::intersection),
          "ST_Union_Aggr", new OverlayAggregate(Functions::union));

  private SedonaFunctions() {}

  /** Makes every function known to a session, under its name, until the session ends. */
  public static void register(TableEnvironment tables) {
    byName().forEach(tables::createTemporarySystemFunction);
  }

  /** Every function, in the order of the names. */
  static Map<String, UserDefinedFunction> byName() {
    Map<String, UserDefinedFunction> functions = new TreeMap<>(AGGREGATES);
    functions.putAll(Constructing.FUNCTIONS);
    functions.putAll(Telling.FUNCTIONS);
    functions.putAll(Parting.FUNCTIONS);
    functions.putAll(Relating.FUNCTIONS);
    functions.putAll(Measuring.FUNCTIONS);
    functions.putAll(Celling.FUNCTIONS);
    functions.putAll(Shaping.FUNCTIONS);
    functions.putAll(Arranging.FUNCTIONS);
    return functions;
  }
}
