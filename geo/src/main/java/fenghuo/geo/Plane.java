package fenghuo.geo;

import net.sf.geographiclib.Geodesic;

/**
 * Degrees as metres near one latitude: lon and lat each times a constant, an equirectangular
 * projection that is true along its parallel. Right to one in a hundred within a degree north and
 * south; to measure a distance that matters, use the ellipsoid itself.
 *
 * @param eastPerDegree metres of one degree of longitude, WGS 84
 * @param northPerDegree metres of one degree of latitude, WGS 84
 */
public record Plane(double eastPerDegree, double northPerDegree) {

  /** The plane that is true at a latitude, degrees. */
  public static Plane trueAt(double lat) {
    double a = Geodesic.WGS84.EquatorialRadius();
    double e2 = Geodesic.WGS84.Flattening() * (2 - Geodesic.WGS84.Flattening());
    double phi = Math.toRadians(lat);
    double w2 = 1 - e2 * Math.sin(phi) * Math.sin(phi);
    double primeVertical = a / Math.sqrt(w2);
    double meridian = primeVertical * (1 - e2) / w2;
    return new Plane(Math.toRadians(primeVertical * Math.cos(phi)), Math.toRadians(meridian));
  }
}
