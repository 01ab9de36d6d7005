package fenghuo.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cells along every road at a point, both ways: whom it cuts off when the road is blocked.
 *
 * @param metres along the road at most
 */
public record ByRoad(double metres) implements Reach {
  public ByRoad {
    Reach.requireDistance(metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    List<Met> met = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AlongRoad along : geography.roads().alongRoad(lon, lat, metres)) {
      if (seen.add(along.township())) { // by the nearest of its roads
        met.add(new Met(along.township(), along.metres(), 0));
      }
    }
    return met;
  }
}
