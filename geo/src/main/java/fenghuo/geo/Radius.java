package fenghuo.geo;

import java.util.List;

/**
 * Every cell of which some point lies within a circle around the point.
 *
 * @param metres of the radius
 */
public record Radius(double metres) implements Reach {
  public Radius {
    Reach.requireDistance(metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    return Met.straight(geography.townships().within(lon, lat, metres));
  }
}
