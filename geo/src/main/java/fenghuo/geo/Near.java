package fenghuo.geo;

/**
 * A township's cell near a point.
 *
 * @param township code of the township whose cell it is
 * @param metres along the WGS 84 ellipsoid to the nearest point of the cell; 0 inside and on the
 *     border
 * @param azimuthDegrees of that nearest point as seen from the given one, clockwise from north, in
 *     [0, 360); 0 where {@code metres} is 0
 */
public record Near(String township, double metres, double azimuthDegrees) {}
