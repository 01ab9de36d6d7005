package fenghuo.rules.formula.rain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * The days that rain is counted by in China, Beijing time. A reading made when one ends belongs to
 * it: what it tells fell before.
 */
public enum RainDay {
  /** From 08:00 to 08:00 of the next day; its date is that of its beginning (hydrology) [K]. */
  HYDROLOGY(8, 0),

  /** From 20:00 of the day before to 20:00; its date is that of its end (weather service) [K]. */
  WEATHER(20, -1);

  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final Duration LEAST = Duration.ofNanos(1);

  private final LocalTime time;
  private final int dayOfBeginning;

  RainDay(int hour, int dayOfBeginning) {
    time = LocalTime.of(hour, 0);
    this.dayOfBeginning = dayOfBeginning;
  }

  /** The rain day that what was read at an instant belongs to. */
  public LocalDate of(Instant reading) {
    Duration later = Duration.between(LocalTime.MIDNIGHT, time);
    Instant shifted = reading.minus(LEAST).minus(later);
    return shifted.atOffset(BEIJING).toLocalDate().minusDays(dayOfBeginning);
  }

  /** After when the rain of a day counts. */
  public Instant beginning(LocalDate day) {
    return day.plusDays(dayOfBeginning).atTime(time).toInstant(BEIJING);
  }

  /** Up to when it counts. */
  public Instant end(LocalDate day) {
    return beginning(day.plusDays(1));
  }
}
