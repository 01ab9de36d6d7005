package fenghuo.connectors.feed;

import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.io.Serializable;

/**
 * Two readings that do not go together: heavy rain in dry air, gusts below the mean wind. One of
 * the two is wrong; which, it does not say.
 *
 * @param above the first contradicts the other if it is more than this
 * @param below and the other is less than this; NaN: if the first is less than the other
 */
public record Contradiction(Quantity first, Quantity other, double above, double below)
    implements Serializable {

  /** Whether an observation contradicts itself; not if one of the two is missing. */
  public boolean isIn(Observation observation) {
    double one = observation.reading(first, Double.NaN);
    double another = observation.reading(other, Double.NaN);
    return Double.isNaN(below) ? one < another : one > above && another < below;
  }
}
