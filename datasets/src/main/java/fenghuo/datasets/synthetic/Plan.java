package fenghuo.datasets.synthetic;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is to be generated: equal plans, equal reports.
 *
 * @param size the share of the prefecture's sites that report, (0, 1]; of each kind at least one
 * @param faults the share of the reports at which a fault begins, [0, 1]
 */
public record Plan(long seed, Instant from, Instant to, double size, double faults)
    implements Serializable {
  public Plan {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("must begin before it ends: %s, %s".formatted(from, to));
    }
    if (!(size > 0 && size <= 1)) {
      throw new IllegalArgumentException("size must lie in (0, 1]; was " + size);
    }
    if (!(faults >= 0 && faults <= 1)) {
      throw new IllegalArgumentException("faults must lie in [0, 1]; was " + faults);
    }
  }
}
