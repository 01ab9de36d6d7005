package fenghuo.jobs.neighbours;

import fenghuo.model.Arrived;
import fenghuo.model.Quantity;

/**
 * What one station says of one quantity and moment, told to one tile.
 *
 * @param beside beside what the station is looked at there
 * @param isHome whether the station stands in the tile, and is not only near it
 * @param altitude metres; NaN where it is not known
 * @param time milliseconds since 1970
 * @param value in the quantity's unit; NaN where there is none that can be compared
 * @param cover the time that an amount was gathered over, s
 */
public record Saying(
    Beside beside,
    String tile,
    boolean isHome,
    Quantity quantity,
    String feed,
    String source,
    String township,
    double lon,
    double lat,
    double altitude,
    long time,
    double value,
    int cover,
    Arrived arrived) {

  /** Where it is compared, and with what. */
  String key() {
    return beside + "/" + quantity + "/" + tile;
  }

  /** Who says it. */
  String origin() {
    return feed + "/" + source;
  }
}
