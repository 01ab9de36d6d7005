package fenghuo.jobs.derive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a station reported around one noon: 12:00 Beijing time, the local standard time that the
 * Canadian system asks for (handbook 5.1, "noon LST" [V]). By the sun it is noon in Liangshan at
 * some ten past one; the codes foretell the worst of the afternoon from the hour of the clock.
 *
 * <p>The last report up to noon counts, if it is of the half hour before; else the first of the
 * half hour after [E]: so one counts of every station that reports hourly, at whatever minute.
 *
 * @param epochDay the day in Beijing, from 1970-01-01
 * @param reports in time order
 */
public record NoonDay(long epochDay, List<Air> reports) {
  private static final long WINDOW = Duration.ofMinutes(30).toMillis();

  public NoonDay {
    reports = List.copyOf(reports);
  }

  /** Whether a report of this time may count for a noon. */
  static boolean isNear(long time) {
    long noon = BeijingDay.noon(BeijingDay.of(time));
    return time > noon - WINDOW && time <= noon + WINDOW;
  }

  /** This noon, of which a report of a moment tells this and nothing else. */
  NoonDay with(long time, Optional<Air> air) {
    List<Air> others = new ArrayList<>(reports);
    others.removeIf(other -> other.time() == time);
    int index = others.size();
    while (index > 0 && others.get(index - 1).time() > time) {
      index--;
    }
    if (air.isPresent()) {
      others.add(index, air.get());
    }
    return new NoonDay(epochDay, others);
  }

  /** This noon with the one report that counts. */
  NoonDay decided() {
    return reports.size() <= 1 ? this : new NoonDay(epochDay, List.of(counting().orElseThrow()));
  }

  /** The report that counts. */
  Optional<Air> counting() {
    long noon = BeijingDay.noon(epochDay);
    Air latest = null;
    for (Air air : reports) {
      if (latest == null || air.time() <= noon) {
        latest = air;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** Whether a report of after a moment may still count. */
  boolean isOpen(long after) {
    return BeijingDay.noon(epochDay) + WINDOW > after;
  }
}
