package fenghuo.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A hazard reached another level at a source: up, down, or still there after an hour.
 *
 * @param id derives from hazard, source and time; of an event revised as a whole (an earthquake),
 *     from hazard and source alone, so that a revision replaces it
 * @param hazard the hazard file's name, which is also the family of its warnings
 * @param version of the hazard file
 * @param origin feed and source
 * @param time of the observation that completed the evidence
 * @param level from now on
 * @param before the level until now; equal to {@code level} where the event only confirms it
 * @param peak the worst level earlier in the same episode; {@code NONE} when the episode begins
 * @param until when the level stands if nothing more is heard; of {@code NONE}, its time
 * @param certainty how sure the evidence is, in (0, 1]
 * @param township where the source lies; of a copy sent to a township, that one
 * @param readings of the observation that completed the evidence
 * @param measure what was compared, as a name for machines: {@code RAIN_MM/3h}
 * @param value what it came to, in the measure's unit
 * @param threshold what it was compared with
 * @param reason the same for people
 * @param arrived of the record that completed the evidence
 */
public record HazardEvent(
    String id,
    String hazard,
    int version,
    String origin,
    Instant time,
    Level level,
    Level before,
    Level peak,
    Instant until,
    double certainty,
    String township,
    double lon,
    double lat,
    Map<Quantity, Double> readings,
    String measure,
    double value,
    double threshold,
    Text reason,
    Arrived arrived) {

  public HazardEvent {
    Map<Quantity, Double> numbers = new EnumMap<>(Quantity.class);
    numbers.putAll(readings);
    readings = Collections.unmodifiableMap(numbers);
  }

  /** This event as it is felt in a township: its own level, value and reason there. */
  public HazardEvent feltIn(String township, Level felt, double value, double threshold, Text why) {
    return new HazardEvent(
        id, hazard, version, origin, time, felt, before, peak, until, certainty, township, lon, lat,
        readings, measure, value, threshold, why, arrived);
  }

  /**
   * Whether this is the event by which its episode first came up to a level. An episode begins
   * where {@code peak} is {@code NONE}; later events of it confirm the level or cross it again.
   */
  public boolean reaches(Level least) {
    return level.isAtLeast(least) && !peak.isAtLeast(least);
  }

  /** Whether another event states the same, whichever record made it known. */
  public boolean saysTheSameAs(HazardEvent other) {
    return equals(other.arrivedBy(arrived));
  }

  private HazardEvent arrivedBy(Arrived other) {
    return new HazardEvent(
        id, hazard, version, origin, time, level, before, peak, until, certainty, township, lon,
        lat, readings, measure, value, threshold, reason, other);
  }
}
