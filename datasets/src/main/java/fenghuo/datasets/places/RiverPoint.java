package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * A point of a river, and how fast a flood wave runs from it to the next.
 *
 * @param place what lies there; empty where the point only gives the river its shape
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param waveMetresPerSecond speed of the wave's front down to the next point, m/s, in (0, 20]; of
 *     no meaning at the last one
 */
public record RiverPoint(String place, double lon, double lat, double waveMetresPerSecond)
    implements Serializable {}
