package fenghuo.geo;

/**
 * A road near a point.
 *
 * @param road {@code G108}
 * @param metres along the WGS 84 ellipsoid to the nearest point of its line
 */
public record NearRoad(String road, double metres) {}
