package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** When the weather is such that a fault may begin; all figures are our own defaults [E]. */
final class Occasions {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** Around is so far to the north, east, south and west, degrees of latitude: 10 and 20 km. */
  private static final double NEAR = 0.09;

  private static final double FAR = 0.18;

  private static final double HARD_MM_AN_HOUR = 5;
  private static final double BLOCKED_MM_AN_HOUR = 8;

  /** In all of 5 h, so that no hour can have 2 mm. */
  private static final double DRY_MM = 1;

  private final Storms storms;

  Occasions(Storms storms) {
    this.storms = storms;
  }

  /**
   * Whether a fault may begin at a station.
   *
   * @param time milliseconds since 1970
   */
  boolean has(Fault fault, Station station, long time) {
    return switch (fault) {
      case BLOCKED -> inTheNextHour(station.rain(), time) >= BLOCKED_MM_AN_HOUR;
      case SILENT_IN_RAIN -> isHardHereAndAround(station, time);
      case OVERCOUNTING -> isDryHereAndAround(station, time);
      default -> true;
    };
  }

  private boolean isHardHereAndAround(Station station, long time) {
    return inTheNextHour(station.rain(), time) >= HARD_MM_AN_HOUR
        && around(station, NEAR).stream()
            .allMatch(rain -> inTheNextHour(rain, time) >= HARD_MM_AN_HOUR);
  }

  private boolean isDryHereAndAround(Station station, long time) {
    return isDry(station.rain(), time)
        && around(station, NEAR).stream().allMatch(rain -> isDry(rain, time))
        && around(station, FAR).stream().allMatch(rain -> isDry(rain, time));
  }

  private static double inTheNextHour(Rainfall rain, long time) {
    return rain.between(time, time + HOUR);
  }

  private static boolean isDry(Rainfall rain, long time) {
    return rain.between(time - HOUR, time + 4 * HOUR) < DRY_MM;
  }

  private List<Rainfall> around(Station station, double north) {
    double east = north / Math.cos(Math.toRadians(station.lat()));
    List<Rainfall> around = new ArrayList<>();
    around.add(storms.at(station.lon(), station.lat() + north));
    around.add(storms.at(station.lon() + east, station.lat()));
    around.add(storms.at(station.lon(), station.lat() - north));
    around.add(storms.at(station.lon() - east, station.lat()));
    return around;
  }
}
