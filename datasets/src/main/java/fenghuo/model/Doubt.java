package fenghuo.model;

import java.time.Duration;
import java.time.Instant;

/**
 * That what a source reported of some time is far from what others around it did; or that it is no
 * more, now that more of the others is known.
 *
 * @param feed the stream that the source reports by
 * @param quantity of which the values are in doubt
 * @param from the end of the moment before, a multiple of {@link #SLOT}: an amount of a time is
 *     reported at its end
 * @param quality DOUBTFUL; RELIABLE if it is taken back
 * @param said what the source said: an amount of an hour, or a value
 * @param others the mean of what the others said
 * @param spread by which their difference is measured: their standard deviation, or the least that
 *     is taken for one
 * @param compared how many others there were
 * @param arrived the record by which it came to light
 */
public record Doubt(
    String feed,
    String source,
    Quantity quantity,
    Instant from,
    Quality quality,
    Cause cause,
    double said,
    double others,
    double spread,
    int compared,
    Arrived arrived) {

  /** The time that is judged as one. */
  public static final Duration SLOT = Duration.ofMinutes(10);

  /** Whose values are in doubt. */
  public String origin() {
    return feed + "/" + source;
  }

  /** The last moment in doubt. */
  public Instant to() {
    return from.plus(SLOT);
  }

  /** The same, taken back. */
  public Doubt takenBack(Arrived by) {
    return new Doubt(
        feed, source, quantity, from, Quality.RELIABLE, cause, said, others, spread, compared, by);
  }

  /** Whether another says the same, whatever brought it to light. */
  public boolean saysTheSameAs(Doubt other) {
    return other != null
        && quality == other.quality
        && cause == other.cause
        && said == other.said
        && others == other.others
        && spread == other.spread
        && compared == other.compared;
  }
}
