package fenghuo.geo;

/**
 * A township along a road, as seen from a place on it.
 *
 * @param road {@code G108}
 * @param township code of the township whose cell the road crosses
 * @param metres along the road, either way, between the place and the nearest point of the road
 *     there; 0 where the place itself lies there
 */
public record AlongRoad(String road, String township, double metres) {}
