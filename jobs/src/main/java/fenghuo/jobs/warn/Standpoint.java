package fenghuo.jobs.warn;

/**
 * Where a station stands from some time on, or a site lies, as its register has it.
 *
 * @param version of the entry that says so
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param isInForce false where it is withdrawn
 * @param altitude above sea level, metres; NaN where the register does not tell
 */
public record Standpoint(
    Version version, double lon, double lat, boolean isInForce, Double altitude) {
  public Standpoint {
    altitude = altitude == null ? Double.valueOf(Double.NaN) : altitude; // null in older state
  }
}
