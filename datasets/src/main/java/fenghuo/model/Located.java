package fenghuo.model;

/**
 * An observation that was let in, with its place.
 *
 * @param township nine-digit code of the township whose cell holds it; empty where it lies outside
 *     the prefecture but near enough to matter (an earthquake across the border)
 */
public record Located(Observation observation, String township, Arrived arrived) {}
