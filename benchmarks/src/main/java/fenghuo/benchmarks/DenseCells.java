package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Our cells with borders as dense as surveyed ones: each edge is broken in two again and again, its
 * middle moved a little to one side, by chance that hangs on its ends alone; so both cells at a
 * border have the same one. Synthetic: to measure with, not to warn by.
 */
final class DenseCells {
  private static final double LARGEST_STEP = 0.15; // of the length of an edge
  private final int halvings;

  private DenseCells(int halvings) {
    this.halvings = halvings;
  }

  /**
   * The built-in places with such cells as if they were surveyed.
   *
   * @param halvings of each edge: 2 to the power of it takes its place
   */
  static Places of(int halvings) {
    DenseCells dense = new DenseCells(halvings);
    Places ours = Places.builtIn();
    List<String> features = new ArrayList<>();
    for (Region cell : TownshipIndex.of(ours).cells()) {
      for (int i = 0; i < cell.shape().getNumGeometries(); i++) {
        List<String> rings = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(cell.shape().getGeometryN(i))) {
          rings.add("[" + dense.ring(((LineString) ring).getCoordinates()) + "]");
        }
        features.add(
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
                .formatted(cell.code(), String.join(",", rings)));
      }
    }
    String all =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return new Places(
        ours.counties(),
        ours.townships(),
        ours.seats(),
        ours.aliases(),
        ours.rivers(),
        ours.roads(),
        ours.outlines(),
        all);
  }

  private String ring(Coordinate[] corners) {
    List<Coordinate> points = new ArrayList<>(List.of(corners[0]));
    for (int i = 1; i < corners.length; i++) {
      boolean isForward = corners[i - 1].compareTo(corners[i]) < 0;
      List<Coordinate> edge = new ArrayList<>();
      edge.add(isForward ? corners[i - 1] : corners[i]);
      bend(edge.get(0), isForward ? corners[i] : corners[i - 1], halvings, edge);
      if (!isForward) {
        Collections.reverse(edge);
      }
      points.addAll(edge.subList(1, edge.size()));
    }
    List<String> written = new ArrayList<>();
    points.forEach(point -> written.add("[" + point.x + "," + point.y + "]"));
    return String.join(",", written);
  }

  /** Adds the points after the first, up to and with the last. */
  private static void bend(Coordinate from, Coordinate to, int halvings, List<Coordinate> edge) {
    if (halvings == 0) {
      edge.add(to);
      return;
    }
    long seed = Double.doubleToLongBits(from.x * 31 + from.y + to.x * 17 + to.y);
    double step = LARGEST_STEP * (2 * new Random(seed).nextDouble() - 1);
    double lon = (from.x + to.x) / 2 - step * (to.y - from.y);
    double lat = (from.y + to.y) / 2 + step * (to.x - from.x);
    Coordinate middle = new Coordinate(lon, lat);
    bend(from, middle, halvings - 1, edge);
    bend(middle, to, halvings - 1, edge);
  }
}
