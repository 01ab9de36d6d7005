package fenghuo.geo;

import java.util.List;

/**
 * Whom what happens at a point reaches: one of the relations of the handbook (§6.0). All distances
 * are metres along the WGS 84 ellipsoid, all directions degrees clockwise from north.
 */
public sealed interface Reach permits SameUnit, Adjacent, Radius, Ellipse, Downwind {

  /**
   * The cells it reaches from a point, the nearest first, then by code.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  List<Near> from(TownshipIndex index, double lon, double lat);
}
