package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which of some sites lie near a point: threatened points near a landslide, stations near a place
 * without one. Built once; immutable, safe for many threads.
 *
 * <p>A tree in degrees finds those that may lie within a radius, and GeographicLib measures each of
 * them, so that the answer is exact, across the date line and at the poles too. All coordinates are
 * WGS 84 (EPSG:4326), degrees, lon before lat; near what is no place on Earth lies nothing.
 */
public final class NearestSites {
  private static final double FIRST_RADIUS = 5_000; // metres; doubled until enough are found
  private static final double FARTHEST = 20_010_000; // half round the Earth, metres
  private static final double LEAST_RADIUS_OF_EARTH = 6_335_000; // of curvature, at the equator
  private static final Comparator<NearSite> NEAREST_FIRST =
      Comparator.comparingDouble(NearSite::metres).thenComparing(near -> near.site().id());

  private final int size;
  private final STRtree tree = new STRtree();

  public NearestSites(List<Site> sites) {
    size = sites.size();
    for (Site site : sites) {
      tree.insert(new Envelope(site.lon(), site.lon(), site.lat(), site.lat()), site);
    }
    tree.build();
  }

  /**
   * The sites within a radius, the nearest first, then by id.
   *
   * @param radiusMetres along the WGS 84 ellipsoid; what lies exactly as far belongs to them
   */
  public List<NearSite> within(double lon, double lat, double radiusMetres) {
    List<NearSite> near = new ArrayList<>();
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && radiusMetres >= 0)) {
      return near;
    }
    for (Envelope bounds : around(lon, lat, radiusMetres)) {
      for (Object candidate : tree.query(bounds)) {
        NearSite found = seen((Site) candidate, lon, lat);
        if (found.metres() <= radiusMetres) {
          near.add(found);
        }
      }
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  /**
   * The nearest sites, the nearest first, then by id.
   *
   * @param count of sites at most; all of them where there are fewer
   */
  public List<NearSite> nearest(double lon, double lat, int count) {
    double radius = FIRST_RADIUS;
    List<NearSite> near = within(lon, lat, radius);
    while (near.size() < Math.min(count, size) && radius < FARTHEST) {
      radius *= 2;
      near = within(lon, lat, radius);
    }
    return near.subList(0, Math.min(Math.max(count, 0), near.size()));
  }

  private static NearSite seen(Site site, double lon, double lat) {
    GeodesicData way = Geodesic.WGS84.Inverse(lat, lon, site.lat(), site.lon());
    return new NearSite(site, way.s12, way.s12 > 0 ? (way.azi1 + 360) % 360 : 0);
  }

  /** Boxes in degrees that do not overlap and leave out nothing within a radius. */
  private static List<Envelope> around(double lon, double lat, double radiusMetres) {
    double angle = radiusMetres / LEAST_RADIUS_OF_EARTH;
    double south = lat - Math.toDegrees(angle);
    double north = lat + Math.toDegrees(angle);
    if (south <= -90 || north >= 90) {
      return List.of(new Envelope(-180, 180, south, north)); // a pole lies within
    }
    double wide = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(lat))));
    double west = lon - wide;
    double east = lon + wide;
    if (west <= -180) {
      return List.of(
          new Envelope(-180, east, south, north), new Envelope(west + 360, 180, south, north));
    }
    if (east >= 180) {
      return List.of(
          new Envelope(west, 180, south, north), new Envelope(-180, east - 360, south, north));
    }
    return List.of(new Envelope(west, east, south, north));
  }
}
