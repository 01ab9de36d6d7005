package fenghuo.rules.formula.rain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rain, from its first hour to its last.
 *
 * <p>Handbook 2.1 [E]: it begins with the first hour of 0.1 mm or more and ends before the first
 * stretch of some dry hours: hours with less than 1 mm together. Such drizzle belongs to no event;
 * nor does one that never was more than that. Before the series it is taken to have been dry.
 *
 * @param firstHour where it begins in the series of hours
 * @param hours how long it was; of one that is under way, so far
 * @param mm its rain
 */
public record RainEvent(int firstHour, int hours, double mm) {
  private static final double WET_MM = 0.1;
  private static final double LULL_MM = 1;
  private static final int SUMMER_DRY_HOURS = 6;
  private static final int WINTER_DRY_HOURS = 12;
  private static final int APRIL = 4;
  private static final int OCTOBER = 10;
  private static final double ROUNDING = 1e-9;

  /** Its mean intensity, mm/h. */
  public double intensity() {
    return mm / hours;
  }

  /** How many dry hours part two events in a month, 1 to 12 [E]. */
  public static int dryHours(int month) {
    return month >= APRIL && month <= OCTOBER ? SUMMER_DRY_HOURS : WINTER_DRY_HOURS;
  }

  /** The events of a series of hours that were over before its end. */
  public static List<RainEvent> split(double[] hourlyMm, int dryHours) {
    List<RainEvent> events = new ArrayList<>();
    scan(hourlyMm, dryHours, events);
    return events;
  }

  /** The event that is under way at the end of a series of hours. */
  public static Optional<RainEvent> latest(double[] hourlyMm, int dryHours) {
    int first = scan(hourlyMm, dryHours, new ArrayList<>());
    return first < 0 ? Optional.empty() : Optional.of(between(hourlyMm, first, hourlyMm.length));
  }

  /** Where the event under way begins, or -1; those that are over are added to a list. */
  private static int scan(double[] hourlyMm, int dryHours, List<RainEvent> over) {
    int first = -1;
    for (int hour = 0; hour < hourlyMm.length; hour++) {
      int lull = hour + 1 - dryHours; // where it began, if there is one
      if (first < 0) {
        first = hourlyMm[hour] > WET_MM - ROUNDING ? hour : -1;
      } else if (lull >= first && sum(hourlyMm, lull, hour + 1) < LULL_MM - ROUNDING) {
        if (lull > first) {
          over.add(between(hourlyMm, first, lull));
        }
        first = -1;
      }
    }
    return first;
  }

  private static RainEvent between(double[] hourlyMm, int first, int end) {
    return new RainEvent(first, end - first, sum(hourlyMm, first, end));
  }

  private static double sum(double[] hourlyMm, int first, int end) {
    double sum = 0;
    for (int hour = first; hour < end; hour++) {
      sum += hourlyMm[hour];
    }
    return sum;
  }
}
