package fenghuo.rules.hazard;

import fenghuo.model.Arrived;
import fenghuo.model.Located;

/**
 * What had a source looked at: a record of its own, or one that casts doubt on it.
 *
 * @param origin of the source
 */
record Trigger(String origin, Arrived arrived) {
  static Trigger of(Located located) {
    return new Trigger(located.observation().origin(), located.arrived());
  }
}
