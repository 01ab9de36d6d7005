package fenghuo.geo;

/**
 * A site near a point.
 *
 * @param metres along the WGS 84 ellipsoid
 * @param azimuthDegrees of the site as seen from the point, clockwise from north, in [0, 360); 0
 *     where {@code metres} is 0
 */
public record NearSite(Site site, double metres, double azimuthDegrees) {}
