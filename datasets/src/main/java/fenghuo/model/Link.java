package fenghuo.model;

import java.time.Instant;

/**
 * A link of a chain that happened.
 *
 * @param event id of the hazard event
 * @param level that it came up to
 * @param certainty of its evidence, as far as it is known now
 */
public record Link(String event, String hazard, Instant time, Level level, double certainty) {}
