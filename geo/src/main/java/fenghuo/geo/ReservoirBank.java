package fenghuo.geo;

import java.util.List;

/**
 * Every cell that comes near the shore of a reservoir at which a point lies: whom a bank that
 * slides into it threatens by its wave, whom a dam that fills or empties it concerns. The whole
 * reservoir, however long; the nearest as the crow flies come first. {@link OppositeBank} is the
 * few kilometres across.
 *
 * @param metres from the shore at most, of the point and of the cells; with 0 what the water itself
 *     touches
 */
public record ReservoirBank(double metres) implements Reach {
  public ReservoirBank {
    Reach.requireDistance(metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    return Met.straight(
        geography.townships().near(geography.reservoirs().bank(lon, lat, metres), lon, lat));
  }
}
