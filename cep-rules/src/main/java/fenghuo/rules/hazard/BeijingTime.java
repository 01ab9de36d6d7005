package fenghuo.rules.hazard;

import fenghuo.policy.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Days as the prefecture counts them. */
final class BeijingTime {
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
  private static final long DAY = Duration.ofDays(1).toMillis();

  private BeijingTime() {}

  /** The number of a moment's day since 1970; the moment in milliseconds since 1970 UTC. */
  static long dayOf(long time) {
    return Math.floorDiv(time + ZONE.getTotalSeconds() * 1_000L, DAY);
  }

  /** The first moment of a day, milliseconds since 1970 UTC. */
  static long beginOf(long day) {
    return day * DAY - ZONE.getTotalSeconds() * 1_000L;
  }

  /** The day of a number. */
  static LocalDate date(long day) {
    return LocalDate.ofEpochDay(day);
  }

  /**
   * A moment as policy files write it: the day on which it begins ({@code 2024-05-01}, midnight in
   * Beijing) or a time with its offset.
   */
  static Instant read(Entry entry) {
    String text = entry.text();
    if (text.contains("T")) {
      return entry.time();
    }
    try {
      return LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
    } catch (DateTimeParseException e) {
      if (!text.isEmpty()) {
        entry.fault("must be a day like 2024-05-01 or a time with its offset; was " + text);
      }
      return Instant.EPOCH;
    }
  }
}
