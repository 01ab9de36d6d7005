package fenghuo.geo;

/**
 * A township along a river, as seen from a place on it.
 *
 * @param township code of the township whose cell the river passes
 * @param metres along the river between the place and the nearest point of the river there; 0 where
 *     the place itself lies there
 * @param seconds that a flood wave runs over these metres, from the speeds in {@code rivers.csv}
 */
public record AlongRiver(String township, double metres, double seconds) {}
