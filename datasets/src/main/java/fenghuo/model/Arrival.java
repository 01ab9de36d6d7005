package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * One record as it came: the observations in it, or why there are none. A heartbeat has neither and
 * says only that its feed has come as far as {@code time}.
 *
 * @param time how far the feed has come by this record; never before {@link #EARLIEST}, nor after
 *     it arrived, so that a clock running ahead cannot close anybody's state
 */
public record Arrival(
    Arrived arrived, Instant time, List<Observation> observations, List<Aside> asides) {

  /** The earliest time that a table of ClickHouse holds; nothing observed is older. */
  public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  public Arrival {
    time = time.isAfter(arrived.at()) ? arrived.at() : time;
    time = time.isBefore(EARLIEST) ? EARLIEST : time;
    observations = List.copyOf(observations);
    asides = List.copyOf(asides);
  }

  public static Arrival heartbeat(Arrived arrived) {
    return new Arrival(arrived, arrived.at(), List.of(), List.of());
  }

  /** Whether this says only how far its feed has come. */
  public boolean isHeartbeat() {
    return observations.isEmpty() && asides.isEmpty();
  }

  /** A record of which nothing goes on; it tells nothing about how far its feed has come. */
  public static Arrival refused(Arrived arrived, Aside aside) {
    return new Arrival(arrived, Instant.EPOCH, List.of(), List.of(aside));
  }
}
