package fenghuo.rules.hazard;

import fenghuo.model.Located;

/**
 * Which source reported, where it was then, and what it is called.
 *
 * @param township nine-digit code; empty outside the prefecture
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param origin feed and source; empty in state from before it was kept
 */
public record Site(String township, double lon, double lat, String name, String origin) {

  static final Site NOWHERE = new Site("", 0, 0, "", "");

  public Site {
    origin = origin == null ? "" : origin; // null in state from before
  }

  static Site of(Located located) {
    String name = located.observation().label("name");
    return new Site(
        located.township(),
        located.observation().lon(),
        located.observation().lat(),
        name.isEmpty() ? located.observation().source() : name,
        located.observation().origin());
  }
}
