package fenghuo.geo;

/**
 * A township's cell that a line passes through: of a road, a power line, the track of a storm.
 *
 * @param township code of the township whose cell it is
 * @param fromMetres along the line, from its beginning to where it first enters the cell
 * @param metres of the line within the cell, all its parts together; along the WGS 84 ellipsoid
 */
public record Passed(String township, double fromMetres, double metres) {}
