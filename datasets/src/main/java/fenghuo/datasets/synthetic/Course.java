package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.util.Locale;

/** How a quantity goes with time. */
enum Course {
  /** Stays where it is. */
  STEADY,
  /** Swings with the day, highest at 15:00 Beijing time. */
  DAY,
  /** Rain since the report before, mm. */
  RAIN,
  /** Rain since the counter was set up, mm. */
  TOTAL,
  /** Follows the rain of 12 h, an hour late; the swing is that of 100 mm. */
  WATER,
  /** Creeps; the swing is that of a day. */
  CREEP;

  private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();
  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** Beijing is at 09:00, a quarter of a day before the highest, when it is 01:00 UTC. */
  private static final long RISING = HOUR;

  /** A tipping bucket's tip, mm. */
  private static final double TIP = 0.1;

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
      case STEADY -> 0;
      case DAY -> swing * Math.sin(2 * Math.PI * ((time - RISING) % DAY_MILLIS) / DAY_MILLIS);
      case RAIN -> tips(rain, time) - tips(rain, time - station.fleet().everyMillis());
      case TOTAL -> tips(rain, time);
      case WATER -> swing * (rain.by(time - HOUR) - rain.by(time - 13 * HOUR)) / 100;
      case CREEP -> swing * (time - rain.from()) / DAY_MILLIS;
    };
  }

  private static double tips(Rainfall rain, long time) {
    return Math.floor(rain.by(time) / TIP) * TIP;
  }
}
