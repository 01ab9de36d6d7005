package fenghuo.jobs.warn;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.model.Basis;
import fenghuo.model.Level;
import fenghuo.model.Text;
import fenghuo.rules.Rulebook;
import java.io.Serializable;

/**
 * The headline of a warning: where, what, which colour.
 *
 * @param approximate whether the borders of townships are computed, not surveyed
 */
record Headlines(Rulebook rules, Gazetteer gazetteer, boolean approximate) implements Serializable {

  /** Whether there is still a rule of a name, hazard or chain. */
  boolean isRuled(String rule) {
    return rules.hasRule(rule);
  }

  Text of(String family, String township, Level level, Basis basis) {
    Text hazard = rules.hazard(family).title();
    String place = gazetteer.fullName(township);
    String zhBasis = basis == Basis.EXPECTED ? "风险（链式）" : "";
    String enBasis = basis == Basis.EXPECTED ? " expected (chain)" : "";
    return new Text(
        "%s%s%s%s预警".formatted(place, hazard.zh(), zhBasis, level.chinese()),
        "%s%s, %s (%s)".formatted(hazard.en(), enBasis, level.english(), place));
  }
}
