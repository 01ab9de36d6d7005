package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * That a chain has the next link to expect, with one probability over one stretch of time.
 *
 * @param id derives from the chain's instance, the step, the link before it, and the stretch
 * @param withdrawn it was said, and turned out not to be so
 * @param hazard that is expected
 * @param after the hazard that happened before it
 * @param since when that happened, which opened the window
 * @param withinSeconds length of the window
 * @param from when the evidence for this probability was complete
 * @param until exclusive: when the window closes, the hazard happens, or better evidence comes
 * @param evidence ids of the links so far, first link first
 * @param arrived of the record that completed the evidence
 */
public record Expected(
    String id,
    boolean withdrawn,
    String hazard,
    String after,
    Instant since,
    long withinSeconds,
    Instant from,
    Instant until,
    double probability,
    List<String> evidence,
    Arrived arrived) {

  public Expected {
    evidence = List.copyOf(evidence);
  }

  /** The same, taken back. */
  public Expected takenBack() {
    return new Expected(
        id, true, hazard, after, since, withinSeconds, from, until, probability, evidence, arrived);
  }

  /** Whether another one states the same, whichever record made it known. */
  public boolean saysTheSameAs(Expected other) {
    return equals(other.arrivedBy(arrived));
  }

  private Expected arrivedBy(Arrived other) {
    return new Expected(
        id,
        withdrawn,
        hazard,
        after,
        since,
        withinSeconds,
        from,
        until,
        probability,
        evidence,
        other);
  }
}
