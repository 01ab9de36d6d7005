package fenghuo.geo;

/**
 * A reservoir near a point.
 *
 * @param reservoir {@code 白鹤滩水库}
 * @param metres to its shore, along the WGS 84 ellipsoid; 0 on the water
 */
public record NearReservoir(String reservoir, double metres) {}
