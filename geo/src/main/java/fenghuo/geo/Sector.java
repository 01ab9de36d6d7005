package fenghuo.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A sector of a circle on the ellipsoid. */
final class Sector {
  private static final int STEPS_PER_DEGREE = 1;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Sector() {}

  /**
   * The sector around a point, WGS 84 (EPSG:4326), degrees, x is lon.
   *
   * @param metres of the radius, along the ellipsoid
   * @param towards the middle of the sector, degrees clockwise from north
   * @param half the angle on either side of it, degrees, in (0, 180)
   */
  static Geometry around(double lon, double lat, double metres, double towards, double half) {
    int steps = (int) Math.ceil(2 * half * STEPS_PER_DEGREE);
    Coordinate[] ring = new Coordinate[steps + 3];
    ring[0] = new Coordinate(lon, lat);
    for (int i = 0; i <= steps; i++) {
      double azimuth = towards - half + 2 * half * i / steps;
      GeodesicData corner = Geodesic.WGS84.Direct(lat, lon, azimuth, metres);
      ring[i + 1] = new Coordinate(corner.lon2, corner.lat2);
    }
    ring[steps + 2] = ring[0];
    return SHAPES.createPolygon(ring);
  }
}
