package fenghuo.datasets.places;

/**
 * A row of {@code rivers.csv} or {@code roads.csv}: one point of a course.
 *
 * @param order the point's number along the course, rising, gaps allowed
 * @param into the river that the course flows into here; empty everywhere else
 * @param waveMetresPerSecond 0 on a road
 * @param elevationMetres NaN where none is given
 */
record CoursePoint(
    String course,
    String nameEn,
    int order,
    String place,
    double lon,
    double lat,
    String into,
    double waveMetresPerSecond,
    double elevationMetres) {

  /** Waves in mountain rivers run at 3 to 6 m/s; what is faster than this is a slip of the pen. */
  private static final double FASTEST_WAVE = 20;

  private static final double HIGHEST = 9_000; // metres above sea level: there is nothing higher

  static CoursePoint ofRiver(Row row) {
    return new CoursePoint(
        row.text("river"),
        row.text("name_en"),
        row.number("order"),
        row.textIfAny("place"),
        row.degrees("lon", 180),
        row.degrees("lat", 90),
        row.textIfAny("into"),
        row.positive("wave_m_s", FASTEST_WAVE),
        row.positiveIfAny("elevation_m", HIGHEST));
  }

  static CoursePoint ofRoad(Row row) {
    return new CoursePoint(
        row.text("road"),
        row.text("name_en"),
        row.number("order"),
        row.textIfAny("place"),
        row.degrees("lon", 180),
        row.degrees("lat", 90),
        "",
        0,
        Double.NaN);
  }

  boolean isAt(CoursePoint other) {
    return lon == other.lon && lat == other.lat;
  }

  RiverPoint riverPoint() {
    return new RiverPoint(place, lon, lat, waveMetresPerSecond, elevationMetres);
  }

  RoadPoint roadPoint() {
    return new RoadPoint(place, lon, lat);
  }
}
