package fenghuo.geo;

import java.util.List;

/**
 * The cells that the water passes below a point: where a flood, or what was spilt, goes and when.
 *
 * @param metres along the rivers at most
 */
public record Downstream(double metres) implements Reach {
  public Downstream {
    Reach.requireDistance(metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    return Met.byWater(geography.rivers().downstream(lon, lat, metres));
  }
}
