package fenghuo.geo;

/**
 * What an area and the cell of a township have in common.
 *
 * @param township code of the township whose cell it is
 * @param squareMetres of what both cover, on the WGS 84 ellipsoid
 * @param shareOfCell how much of the cell that is, in (0, 1]
 * @param shareOfArea how much of the area that is, in (0, 1]
 */
public record Overlap(
    String township, double squareMetres, double shareOfCell, double shareOfArea) {}
