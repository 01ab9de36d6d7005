package fenghuo.datasets.synthetic;

/**
 * A field of a fleet's reports, in the unit of its feed file.
 *
 * @param number of the row, so that no two measures have the same noise
 * @param level about which it goes
 * @param spread how far the level of a station may lie from that
 * @param swing see {@link Course}
 * @param noise the most by which a report differs from the course, either way
 * @param jump by how much a spike or a step goes; NaN: it has none
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
    double swing,
    double noise,
    int decimals,
    double jump,
    double unusual,
    double beyond,
    int stuckHours) {

  /**
   * What a sound instrument reports.
   *
   * @param time milliseconds since 1970
   */
  double at(long time, Station station) {
    long own = Chance.mix(station.seed(), number);
    double value = level + spread * Chance.around(own, -1) + course.at(time, swing, station);
    return noise == 0 ? value : value + noise * Chance.around(own, time);
  }

  /** A value as it is written. */
  double written(double value) {
    double scale = Math.pow(10, decimals);
    return Math.round(value * scale) / scale;
  }
}
