package fenghuo.datasets.places;

import java.io.Serializable;
import java.util.List;

/**
 * A river, from its head to where it leaves the map or joins another.
 *
 * @param name {@code 安宁河}
 * @param nameEn {@code Anning}
 * @param points in the order in which the water passes them, at least two
 * @param into the river it flows into: its last point is then one of that river's points; empty
 *     where it leaves the map
 */
public record River(String name, String nameEn, List<RiverPoint> points, String into)
    implements Serializable {

  public River {
    points = List.copyOf(points);
  }
}
