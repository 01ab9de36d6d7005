package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * Where a township is, or was, governed from. Cells are made from these: what lies nearest to a
 * seat belongs to its township.
 *
 * @param township code of the township that holds this place today
 * @param name of the township governed from here: today's, or one merged away: {@code 曹古乡}
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 */
public record Seat(String township, String name, double lon, double lat, Kind kind)
    implements Serializable {

  /** Whether the township still stands. */
  public enum Kind {
    OWN,
    FORMER
  }
}
