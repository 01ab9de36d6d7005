package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * One reason to warn a township of a family of hazards: from {@code time} the track stands at
 * {@code level}, until its next signal, or until {@code until} where none comes.
 *
 * @param id of the hazard event or chain stage behind it; a later signal of the same id replaces it
 * @param withdrawn the reason turned out not to be one
 * @param track whose level this is: a source of a hazard, or an instance of a chain
 * @param rule name of the hazard or chain file
 * @param certainty of an observed hazard, how sure the evidence; of an expected one, its
 *     probability
 * @param expect what may come next, for people; {@link Text#NONE} when nothing is known to
 */
public record Signal(
    String id,
    String family,
    String township,
    boolean withdrawn,
    String track,
    Instant time,
    Instant until,
    Level level,
    Basis basis,
    String rule,
    int version,
    double certainty,
    Text reason,
    Text expect,
    List<String> evidence,
    Arrived arrived) {

  public Signal {
    evidence = List.copyOf(evidence);
  }

  /** The same signal, taken back. */
  public Signal takenBack() {
    return new Signal(
        id, family, township, true, track, time, until, level, basis, rule, version, certainty,
        reason, expect, evidence, arrived);
  }

  /** Whether another signal states the same, whichever record made it known. */
  public boolean saysTheSameAs(Signal other) {
    return equals(other.arrivedBy(arrived));
  }

  private Signal arrivedBy(Arrived other) {
    return new Signal(
        id, family, township, withdrawn, track, time, until, level, basis, rule, version, certainty,
        reason, expect, evidence, other);
  }
}
