package fenghuo.rules.hazard;

import java.io.Serializable;

/**
 * A place that a policy file names.
 *
 * @param code of a township nine digits, of a county or the prefecture six; of a point its feed and
 *     source, {@code weather.rain/g1}
 * @param stated file, line and path where it is named, for whoever finds that there is none
 */
public record Scope(Extent extent, String code, String stated) implements Serializable {

  boolean holds(Site site) {
    return extent.codeOf(site).equals(code);
  }

  /** Whether another file names the same place. */
  boolean isSameAs(Scope other) {
    return extent == other.extent && code.equals(other.code);
  }
}
