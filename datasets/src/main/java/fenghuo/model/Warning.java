package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * The state of one warning: at most one is in force for a family of hazards in a township.
 *
 * @param id derives from family, township and the Beijing date of {@code onset}
 * @param level now; of an expired warning, the last it had
 * @param peak the worst it had
 * @param onset since when it has been in force
 * @param changed when its level last changed
 * @param expires when it ends unless something new is heard; of an expired warning, when it ended
 * @param evidence ids of the hazard events behind the present level
 * @param approximate whether the border of the township is computed, not surveyed
 */
public record Warning(
    String id,
    String family,
    String township,
    WarningState state,
    Level level,
    Level peak,
    Instant onset,
    Instant changed,
    Instant expires,
    Basis basis,
    String rule,
    int version,
    double certainty,
    Text headline,
    Text reason,
    Text expect,
    List<String> evidence,
    boolean approximate) {

  public Warning {
    evidence = List.copyOf(evidence);
  }

  /** This warning, taken back: what it rested on turned out not to be so. */
  public Warning withdrawn() {
    return new Warning(
        id,
        family,
        township,
        WarningState.WITHDRAWN,
        level,
        peak,
        onset,
        changed,
        expires,
        basis,
        rule,
        version,
        certainty,
        headline,
        reason,
        expect,
        evidence,
        approximate);
  }
}
