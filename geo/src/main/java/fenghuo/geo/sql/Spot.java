package fenghuo.geo.sql;

/**
 * A point and its name in a stream; WGS 84 (EPSG:4326), degrees. A coordinate that is no number
 * lies in no region.
 */
public record Spot(String id, double lon, double lat) {}
