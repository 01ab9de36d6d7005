package fenghuo.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cells along every road and railway that passes near a point, both ways: whom it cuts off when
 * the road is blocked. The handbook's ALONG_ROAD(d) is {@code new ByRoad(d, 0)}: the cells that
 * hold the road where it is nearest, if that is no farther than d.
 *
 * @param nearMetres how far from the point its line may pass at most
 * @param metres along the road, from there, at most
 */
public record ByRoad(double nearMetres, double metres) implements Reach {
  public ByRoad {
    Reach.requireDistance(nearMetres);
    Reach.requireDistance(metres);
  }

  /** Along every road within {@value Roads#SNAP_METRES} m: lines are good to about as much. */
  public ByRoad(double metres) {
    this(Roads.SNAP_METRES, metres);
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    List<Met> met = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (AlongRoad along : geography.roads().alongRoad(lon, lat, nearMetres, metres)) {
      if (seen.add(along.township())) { // by the nearest of its roads
        met.add(new Met(along.township(), along.metres(), 0));
      }
    }
    return met;
  }
}
