package fenghuo.geo;

/**
 * A point that has a name: a threatened point, a station, a dam.
 *
 * @param id that tells it from others
 * @param lon longitude, WGS 84 (EPSG:4326), degrees, in [-180, 180]
 * @param lat latitude, WGS 84 (EPSG:4326), degrees, in [-90, 90]
 */
public record Site(String id, double lon, double lat) {
  public Site {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("%s lies nowhere: %s, %s".formatted(id, lon, lat));
    }
  }
}
