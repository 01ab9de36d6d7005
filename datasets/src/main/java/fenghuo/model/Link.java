package fenghuo.model;

import java.time.Instant;

/**
 * A link of a chain that happened.
 *
 * @param event id of the hazard event
 * @param chance that such a link follows the one before it; of the first link, 1
 * @param certainty of its evidence
 * @param nextProbability that the link after this one happens, as seen from here; 0 after the last
 * @param nextUntil when the window of the link after this one closes
 */
public record Link(
    String event,
    String hazard,
    Instant time,
    Level level,
    double chance,
    double certainty,
    double nextProbability,
    Instant nextUntil) {}
