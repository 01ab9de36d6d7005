package fenghuo.geo;

import java.util.List;

/**
 * The cells whose water passes a point: from where a flood may come.
 *
 * @param metres along the rivers at most
 */
public record Upstream(double metres) implements Reach {
  public Upstream {
    Reach.requireDistance(metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    return Met.byWater(geography.rivers().upstream(lon, lat, metres));
  }
}
