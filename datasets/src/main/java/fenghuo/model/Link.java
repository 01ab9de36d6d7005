package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * A link of a chain that happened.
 *
 * @param event id of the hazard event
 * @param level that it came up to
 * @param certainty of its evidence, as far as it is known now
 * @param nextOdds of the link after this one, from this one on; they rise as evidence is borne out;
 *     empty after the last link
 * @param nextUntil when the window of the link after this one closes
 */
public record Link(
    String event,
    String hazard,
    Instant time,
    Level level,
    double certainty,
    List<Odds> nextOdds,
    Instant nextUntil) {

  public Link {
    nextOdds = List.copyOf(nextOdds);
  }
}
