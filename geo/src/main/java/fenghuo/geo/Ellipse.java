package fenghuo.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Every cell of which some point lies within an ellipse around the point: an isoseismal around an
 * epicentre, long along the causative fault.
 *
 * @param alongMetres half the axis along the strike
 * @param acrossMetres half the axis across it
 * @param strikeDegrees of the long axis, clockwise from north
 */
public record Ellipse(double alongMetres, double acrossMetres, double strikeDegrees)
    implements Reach {
  private static final int CORNERS = 120;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  public Ellipse {
    boolean isSound = alongMetres > 0 && acrossMetres > 0 && Double.isFinite(strikeDegrees);
    if (!isSound || Math.max(alongMetres, acrossMetres) > FARTHEST) {
      throw new IllegalArgumentException(
          "needs half axes in (0, 1e7] and a strike; was %s by %s m at %s"
              .formatted(alongMetres, acrossMetres, strikeDegrees));
    }
  }

  /**
   * The ellipse around a point, as a polygon of 120 corners on it: nowhere is its edge farther
   * inside than 0.04 % of the longer half axis. WGS 84 (EPSG:4326), degrees, x is lon.
   */
  public Geometry around(double lon, double lat) {
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      double turn = 2 * Math.PI * i / CORNERS;
      double along = alongMetres * Math.cos(turn);
      double across = acrossMetres * Math.sin(turn);
      double azimuth = strikeDegrees + Math.toDegrees(Math.atan2(across, along));
      GeodesicData corner = Geodesic.WGS84.Direct(lat, lon, azimuth, Math.hypot(along, across));
      ring[i] = new Coordinate(corner.lon2, corner.lat2);
    }
    ring[CORNERS] = ring[0];
    return SHAPES.createPolygon(ring);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    TownshipIndex index = geography.townships();
    List<String> met = new ArrayList<>();
    index.overlaps(around(lon, lat)).forEach(overlap -> met.add(overlap.township()));
    return Met.straight(index.near(met, lon, lat));
  }
}
