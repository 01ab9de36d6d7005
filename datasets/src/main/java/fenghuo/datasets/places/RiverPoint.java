package fenghuo.datasets.places;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * A point of a river, and how fast a flood wave runs from it to the next.
 *
 * @param place what lies there; empty where the point only gives the river its shape
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param waveMetresPerSecond speed of the wave's front down to the next point, m/s, in (0, 20]; of
 *     no meaning at the last one
 * @param elevationMetres of the water above sea level, as it was before any dam; NaN where nobody
 *     knows it
 */
public record RiverPoint(
    String place, double lon, double lat, double waveMetresPerSecond, double elevationMetres)
    implements Serializable {

  /** A point of which nobody knows how high it lies. */
  public RiverPoint(String place, double lon, double lat, double waveMetresPerSecond) {
    this(place, lon, lat, waveMetresPerSecond, Double.NaN);
  }

  /** Of the water above sea level, metres, as it was before any dam. */
  public OptionalDouble elevation() {
    return Double.isNaN(elevationMetres)
        ? OptionalDouble.empty()
        : OptionalDouble.of(elevationMetres);
  }
}
