package fenghuo.jobs.derive;

import java.time.Duration;

/**
 * Days of Beijing time, and their parts: the night from 20:00 of the day before to 08:00, the
 * morning to 12:00, the afternoon to 20:00. Both rain days and the day from noon to noon are made
 * of whole parts. What is read when a part ends belongs to it, for it fell before.
 *
 * <p>Days are counted from 1970-01-01, parts from the night before that day; times are milliseconds
 * since 1970 UTC.
 */
final class BeijingDay {
  static final long DAY = Duration.ofDays(1).toMillis();

  /** How many parts a day has. */
  static final int PARTS = 3;

  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long AHEAD = 8 * HOUR;
  private static final long NOON_HOUR = 12;

  private BeijingDay() {}

  /** The day of a moment; midnight belongs to the day that begins. */
  static long of(long time) {
    return Math.floorDiv(time + AHEAD, DAY);
  }

  static long midnight(long day) {
    return day * DAY - AHEAD;
  }

  static long noon(long day) {
    return midnight(day) + NOON_HOUR * HOUR;
  }

  static long eight(long day) {
    return midnight(day) + 8 * HOUR;
  }

  static long twenty(long day) {
    return midnight(day) + 20 * HOUR;
  }

  /** The noon at a moment, or the next one. */
  static long noonFrom(long time) {
    long noon = noon(of(time));
    return noon >= time ? noon : noon + DAY;
  }

  /** The noon at a moment, or the one before. */
  static long noonUntil(long time) {
    long noon = noon(of(time));
    return noon <= time ? noon : noon - DAY;
  }

  /** The part that an amount read at a moment belongs to. */
  static long part(long time) {
    long day = of(time - 1);
    long hour = (time - 1 - midnight(day)) / HOUR;
    if (hour < 8) {
      return night(day);
    }
    if (hour < NOON_HOUR) {
      return night(day) + 1;
    }
    return hour < 20 ? night(day) + 2 : night(day + 1);
  }

  /** The night that ends at 08:00 of a day; its morning and its afternoon come next. */
  static long night(long day) {
    return PARTS * day;
  }

  /** The day whose night, morning or afternoon a part is. */
  static long ofPart(long part) {
    return Math.floorDiv(part, PARTS);
  }
}
