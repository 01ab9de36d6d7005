package fenghuo.jobs.quality;

import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.io.Serializable;

/**
 * A norm file, read: what is usual of a quantity in this prefecture.
 *
 * @param usual by month and altitude; null where nothing is said of it
 * @param neighbours beside other stations; null where they are not compared
 */
public record Norm(Quantity quantity, Usual usual, Neighbours neighbours) implements Serializable {

  /** Whether a value is usual when and where it was observed. */
  boolean isUsual(double value, Observation observation) {
    return usual == null
        || usual.allows(
            value, observation.time(), observation.reading(Quantity.ALTITUDE_METRES, Double.NaN));
  }

  /** Whether the sources of a feed are the cells of the radar's grid. */
  public boolean isRadar(String feed) {
    return neighbours != null
        && neighbours.radar() != null
        && neighbours.radar().feed().equals(feed);
  }

  /**
   * How a station is compared with those around it.
   *
   * @param overSeconds amounts of this time are added up; 0: values as they are
   * @param withinMetres how far away they may stand
   * @param bandMetres and how much higher or lower; where an altitude is not known, at any
   * @param nearest so many of them count, the nearest
   * @param atLeast fewer say nothing
   * @param sigmas a value is doubtful if it is farther from their mean than this many times their
   *     standard deviation
   * @param spread which is never taken to be less than this, in the quantity's unit
   * @param perKm by how much the quantity changes with each kilometre of altitude; NaN: it does not
   * @param lost a station that falls silent while the mean of its neighbours is as much, is lost
   *     when it is needed most; NaN: that is not looked for
   * @param radar what the radar says to it; null where it says nothing
   */
  public record Neighbours(
      long overSeconds,
      double withinMetres,
      double bandMetres,
      int nearest,
      int atLeast,
      double sigmas,
      double spread,
      double perKm,
      double lost,
      Radar radar)
      implements Serializable {

    /** Whether amounts are added up. */
    public boolean isTotal() {
      return overSeconds > 0;
    }
  }

  /**
   * How a gauge is compared with the radar.
   *
   * @param feed whose sources are the cells of the radar's grid
   * @param withinMetres how far away the middle of a cell may lie
   * @param wet a gauge that says nothing is doubtful where the radar says as much
   * @param dry up to here a gauge says nothing
   */
  public record Radar(String feed, double withinMetres, double wet, double dry)
      implements Serializable {}
}
