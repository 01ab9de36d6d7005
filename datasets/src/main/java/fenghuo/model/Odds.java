package fenghuo.model;

import java.time.Instant;

/**
 * How likely the next link of a chain is, from a moment on.
 *
 * @param from when the evidence for it was complete
 */
public record Odds(Instant from, double probability) {}
