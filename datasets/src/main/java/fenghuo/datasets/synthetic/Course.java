package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.util.Locale;

/** How a quantity goes with time. */
enum Course {
  /** Stays where it is. */
  STEADY,
  /** Swings with the day, highest at 15:00 Beijing time. */
  DAY,
  /** The altitude of the station, m. */
  ALTITUDE,
  /** Rain that a {@link Gauge} counted since the report before, mm. */
  RAIN,
  /** Rain that a {@link Gauge} counted since it was set up, mm. */
  TOTAL,
  /**
   * Rain since the report before as a radar sees it, mm; the swing is the share that it errs by.
   */
  RADAR,
  /** Follows the rain of 12 h, an hour late; the swing is that of 100 mm. */
  WATER,
  /** Creeps; the swing is that of a day. */
  CREEP;

  private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();
  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** Beijing is at 09:00, a quarter of a day before the highest, when it is 01:00 UTC. */
  private static final long RISING = HOUR;

  static Course named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * How much it differs from its level.
   *
   * @param swing in the unit of the quantity
   * @param time milliseconds since 1970
   */
  double at(long time, double swing, Station station) {
    Rainfall rain = station.rain();
    return switch (this) {
      case STEADY, RAIN, TOTAL -> 0;
      case ALTITUDE -> station.altitude();
      case RADAR ->
          rain.between(time - station.fleet().everyMillis(), time)
              * (1 + swing * Chance.around(station.seed(), time));
      case DAY -> swing * Math.sin(2 * Math.PI * ((time - RISING) % DAY_MILLIS) / DAY_MILLIS);
      case WATER -> swing * rain.between(time - 13 * HOUR, time - HOUR) / 100;
      case CREEP -> swing * (time - rain.from()) / DAY_MILLIS;
    };
  }

  /** Whether it is rain, by whatever instrument. */
  boolean isRain() {
    return isCounted() || this == RADAR;
  }

  /** Whether a gauge counts it. */
  boolean isCounted() {
    return this == RAIN || this == TOTAL;
  }
}
