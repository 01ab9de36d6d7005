package fenghuo.datasets.synthetic;

import java.time.Instant;

/**
 * A fault that was put into the reports of a source: the truth by which checks are scored.
 *
 * @param source as its reports give it
 * @param field whose value is wrong; empty where it is no single one
 * @param from time of the first report that is wrong
 * @param to time of the last one
 */
public record Mishap(
    Fault fault, String feed, String source, String field, Instant from, Instant to) {
  /** That nothing is wrong. */
  public static final Mishap NONE =
      new Mishap(Fault.NONE, "", "", "", Instant.EPOCH, Instant.EPOCH);
}
