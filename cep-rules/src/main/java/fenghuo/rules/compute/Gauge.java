package fenghuo.rules.compute;

import fenghuo.rules.formula.rain.RainEvent;
import fenghuo.rules.formula.rain.RainSums;
import java.util.Optional;

/** A rain gauge on its way down a table; it begins at a full hour. */
final class Gauge {
  private static final double MILLIS_PER_MINUTE = 60_000;
  private static final long SECONDS_PER_HOUR = 3_600;

  private RainSums sums = RainSums.none();
  private double minutes;

  /** Takes the rain of a row, and the minutes since the one before. */
  void read(Row row) {
    minutes += row.number("minutes");
    sums = sums.with(Math.round(minutes * MILLIS_PER_MINUTE), row.number("rain_mm"));
  }

  /** Rain of some hours up to now, mm. */
  double total(int hours) {
    return sums.total(hours * SECONDS_PER_HOUR);
  }

  /** The rain that is under way. */
  Optional<RainEvent> event(int dryHours) {
    return RainEvent.latest(sums.hourly(), dryHours);
  }
}
