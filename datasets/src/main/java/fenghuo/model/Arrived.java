package fenghuo.model;

import java.time.Instant;

/**
 * Where and when a record came in.
 *
 * @param feed the stream it came by
 * @param position where it lies: {@code topic/partition@offset}
 * @param at when it came into its topic; the only clock the pipeline knows
 */
public record Arrived(String feed, String position, Instant at) {
  /** What no record caused: a time that passed. */
  public static final Arrived BY_TIMER = new Arrived("", "", Instant.EPOCH);
}
