package fenghuo.geo;

import org.locationtech.jts.geom.LineString;

/**
 * The stretch of a river that a reservoir fills.
 *
 * @param line from the tail down to the dam, on the river's course, WGS 84 (EPSG:4326), degrees, x
 *     is lon
 * @param halfWidthMetres from the line to either shore
 */
public record Stretch(String reservoir, LineString line, double halfWidthMetres) {}
