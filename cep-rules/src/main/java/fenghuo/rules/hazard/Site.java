package fenghuo.rules.hazard;

import fenghuo.model.Located;

/**
 * Where a source was when it reported, and what it is called.
 *
 * @param township nine-digit code; empty outside the prefecture
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 */
public record Site(String township, double lon, double lat, String name) {

  static final Site NOWHERE = new Site("", 0, 0, "");

  static Site of(Located located) {
    String name = located.observation().label("name");
    return new Site(
        located.township(),
        located.observation().lon(),
        located.observation().lat(),
        name.isEmpty() ? located.observation().source() : name);
  }
}
