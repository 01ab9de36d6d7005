package fenghuo.geo;

import java.util.List;

/**
 * Whom what happens at a point reaches: one of the relations of the handbook (§6.0). All distances
 * are metres along the WGS 84 ellipsoid, all directions degrees clockwise from north.
 */
public sealed interface Reach
    permits SameUnit,
        Adjacent,
        Radius,
        Ellipse,
        Downwind,
        Downstream,
        Upstream,
        ByRoad,
        ReservoirBank,
        OppositeBank {

  /** About a quarter round the Earth: beyond it, a shape in degrees means something else. */
  double FARTHEST = 1e7;

  /**
   * The cells it reaches from a point, the nearest first, then by code.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  List<Met> from(Geography geography, double lon, double lat);

  /** Refuses what is no distance. */
  static void requireDistance(double metres) {
    if (!(metres >= 0 && metres <= FARTHEST)) {
      throw new IllegalArgumentException("metres must lie in [0, 1e7]; was " + metres);
    }
  }
}
