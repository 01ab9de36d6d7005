package fenghuo.datasets.places;

import java.io.Serializable;
import java.util.List;

/**
 * A road or a railway, as the places it passes.
 *
 * @param name {@code G108}, {@code 成昆铁路}
 * @param nameEn {@code National Highway 108}
 * @param points in their order along it, at least two; between them it is taken to run straight
 */
public record Road(String name, String nameEn, List<RoadPoint> points) implements Serializable {

  public Road {
    points = List.copyOf(points);
  }
}
