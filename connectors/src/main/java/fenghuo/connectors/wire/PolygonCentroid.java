package fenghuo.connectors.wire;

import fenghuo.connectors.wire.CapArea.LonLat;
import java.util.List;
import java.util.Optional;

/**
 * Centroid of polygons as if degrees were a plane: of a county's size, right to some tens of
 * metres; wrong across the date line. Where they have no area, the mean of their corners. A hole of
 * one counts as a part, and what two share counts twice. Geometry proper is in {@code geo}; this is
 * for one point to place a warning by.
 */
final class PolygonCentroid {
  private static final double NO_AREA = 1e-9; // square degrees: ten metres by one

  private double area;
  private double lonMoment;
  private double latMoment;
  private double lonSum;
  private double latSum;
  private int corners;
  private LonLat origin;

  /**
   * @param ring corners in any direction; the first may come again at the end
   */
  void add(List<LonLat> ring) {
    origin = origin == null ? ring.get(0) : origin;
    double twice = 0;
    double lon = 0;
    double lat = 0;
    for (int i = 0; i < ring.size(); i++) {
      LonLat here = fromOrigin(ring.get(i));
      LonLat next = fromOrigin(ring.get((i + 1) % ring.size()));
      double cross = here.lon() * next.lat() - next.lon() * here.lat();
      twice += cross;
      lon += (here.lon() + next.lon()) * cross;
      lat += (here.lat() + next.lat()) * cross;
      lonSum += here.lon();
      latSum += here.lat();
      corners++;
    }
    double turn = Math.signum(twice);
    area += turn * twice / 2;
    lonMoment += turn * lon / 6;
    latMoment += turn * lat / 6;
  }

  /** None where there was no polygon. */
  Optional<LonLat> point() {
    if (origin == null) {
      return Optional.empty();
    }
    boolean isFlat = area < NO_AREA;
    double lon = isFlat ? lonSum / corners : lonMoment / area;
    double lat = isFlat ? latSum / corners : latMoment / area;
    return Optional.of(new LonLat(origin.lon() + lon, origin.lat() + lat));
  }

  /** Small numbers, for the difference of large ones would lose a small area. */
  private LonLat fromOrigin(LonLat point) {
    return new LonLat(point.lon() - origin.lon(), point.lat() - origin.lat());
  }
}
