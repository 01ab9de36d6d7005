package fenghuo.geo;

import java.util.List;

/**
 * Every cell of which some point lies within a circle around the point.
 *
 * @param metres of the radius
 */
public record Radius(double metres) implements Reach {
  public Radius {
    if (!(metres >= 0 && metres <= Sector.FARTHEST)) {
      throw new IllegalArgumentException("metres must lie in [0, 1e7]; was " + metres);
    }
  }

  @Override
  public List<Near> from(TownshipIndex index, double lon, double lat) {
    return index.within(lon, lat, metres);
  }
}
