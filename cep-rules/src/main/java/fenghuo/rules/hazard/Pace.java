package fenghuo.rules.hazard;

import java.io.Serializable;
import java.time.Duration;

/**
 * How the observations of a feed come.
 *
 * @param keep how far behind the watermark they may be and still count
 * @param sampling how often a source reports; zero where it does so when something happened
 */
public record Pace(Duration keep, Duration sampling) implements Serializable {
  /** Of a feed that nothing is known of. */
  static final Pace UNKNOWN = new Pace(Duration.ZERO, Duration.ZERO);

  /** Two reports may fail: readings farther apart than this have a gap between them [E]. */
  private static final int REPORTS = 3;

  long keepMillis() {
    return keep.toMillis();
  }

  long gapMillis() {
    return REPORTS * sampling.toMillis();
  }
}
