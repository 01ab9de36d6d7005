package fenghuo.datasets.synthetic;

/**
 * A field of a fleet's reports, in the unit of its feed file.
 *
 * @param number of the row, so that no two measures have the same noise
 * @param level about which it goes, at sea level
 * @param spread how far the level of a station may lie from that
 * @param perKilometre by how much the level is higher for each kilometre of altitude
 * @param swing see {@link Course}
 * @param noise the most by which a report differs from the course, either way
 * @param jump by how much a spike or a step goes; NaN: it has none
 * @param bias by how much it is off at most where it is biased; NaN: it never is
 * @param unusual a value that is possible, but not usual; NaN: there is none
 * @param beyond a value that is not possible; NaN: there is none
 * @param stuckHours after how many hours without a change it is stuck; 0: never
 */
record Measure(
    int number,
    String field,
    Course course,
    double level,
    double spread,
    double perKilometre,
    double swing,
    double noise,
    int decimals,
    double jump,
    double bias,
    double unusual,
    double beyond,
    int stuckHours) {
  private static final double METRES_A_KILOMETRE = 1_000;

  /**
   * What a sound instrument reports; of what a gauge counts, what it began with.
   *
   * @param time milliseconds since 1970
   */
  double at(long time, Station station) {
    long own = Chance.mix(station.seed(), number);
    double here = level + perKilometre * station.altitude() / METRES_A_KILOMETRE;
    double value = here + spread * Chance.around(own, -1) + course.at(time, swing, station);
    return noise == 0 ? value : value + noise * Chance.around(own, time);
  }

  /** A value as it is written. */
  double written(double value) {
    double scale = Math.pow(10, decimals);
    return Math.round(value * scale) / scale;
  }
}
