package fenghuo.geo;

import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * The ground around one latitude as a flat map in metres: x is lon, y is lat, each stretched. Half
 * a degree north or south of it, lengths from west to east are wrong by 0.5 %; use it to compare
 * and to cut, and {@link Geodesic} to measure.
 *
 * @param lonMetres metres per degree of longitude
 * @param latMetres metres per degree of latitude
 */
public record Plane(double lonMetres, double latMetres) {
  private static final double A = Geodesic.WGS84.EquatorialRadius();
  private static final double E2 = Geodesic.WGS84.Flattening() * (2 - Geodesic.WGS84.Flattening());

  /**
   * The map that is true at a latitude.
   *
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  public static Plane at(double lat) {
    double sin = Math.sin(Math.toRadians(lat));
    double w = 1 - E2 * sin * sin;
    double normal = A / Math.sqrt(w); // radius of curvature in the prime vertical
    double meridian = normal * (1 - E2) / w; // and in the meridian
    return new Plane(
        Math.toRadians(normal * Math.cos(Math.toRadians(lat))), Math.toRadians(meridian));
  }

  /** A shape in degrees, on this map; the shape itself stays as it is. */
  public Geometry map(Geometry degrees) {
    return AffineTransformation.scaleInstance(lonMetres, latMetres).transform(degrees);
  }

  /** A shape on this map, in degrees again. */
  Geometry degrees(Geometry map) {
    return AffineTransformation.scaleInstance(1 / lonMetres, 1 / latMetres).transform(map);
  }

  /** A point, on this map. */
  public Coordinate map(double lon, double lat) {
    return new Coordinate(lon * lonMetres, lat * latMetres);
  }
}
