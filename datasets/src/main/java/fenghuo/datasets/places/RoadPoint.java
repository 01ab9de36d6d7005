package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * A point that a road passes.
 *
 * @param place what lies there; empty where the point only gives the road its shape
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 */
public record RoadPoint(String place, double lon, double lat) implements Serializable {}
