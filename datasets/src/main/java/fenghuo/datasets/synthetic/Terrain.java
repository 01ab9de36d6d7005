package fenghuo.datasets.synthetic;

/** The altitude of places that never were: ranges and valleys, some 1 000 to 2 800 m high [E]. */
final class Terrain {
  private static final double MIDDLE_METRES = 1_900;
  private static final double RANGES_METRES = 500;
  private static final double VALLEYS_METRES = 250;
  private static final double SLOPE_METRES = 150;

  /** From one range to the next, and from one valley to the next, degrees. */
  private static final double RANGES = 0.43;

  private static final double VALLEYS = 0.17;

  private Terrain() {}

  /**
   * The altitude of a station, m.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   * @param own seed of how high up the slope it stands
   */
  static double altitude(double lon, double lat, long own) {
    double ranges = RANGES_METRES * wave(lon / RANGES) * wave(lat / RANGES);
    double valleys = VALLEYS_METRES * wave((lon + lat) / VALLEYS);
    return Math.round(MIDDLE_METRES + ranges + valleys + SLOPE_METRES * Chance.around(own, -4));
  }

  private static double wave(double turns) {
    return Math.sin(2 * Math.PI * turns);
  }
}
