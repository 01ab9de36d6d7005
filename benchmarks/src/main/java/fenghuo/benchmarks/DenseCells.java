package fenghuo.benchmarks;

import fenghuo.datasets.places.Places;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Our cells with borders as dense as surveyed ones: each edge is broken in two again and again, its
 * middle moved a little to one side, by chance that hangs on its ends alone; so both cells at a
 * border have the same one. Where that makes two edges cross, they are bent less. Synthetic: to
 * measure with, not to warn by.
 */
final class DenseCells {
  private static final double LARGEST_STEP = 0.15; // of the length of an edge
  private static final double LONGEST = 0.0006; // degrees: some 60 m
  private static final int ROUNDS = 12;

  /** An edge of ours, its ends in the order of their coordinates. */
  private record Edge(Coordinate from, Coordinate to) {}

  private final Map<Edge, Double> steps = new HashMap<>();
  private final List<Region> cells;

  private DenseCells(List<Region> cells) {
    this.cells = cells;
    for (Region cell : cells) {
      for (Object ring : LinearComponentExtracter.getLines(cell.shape())) {
        Coordinate[] corners = ((LineString) ring).getCoordinates();
        for (int i = 1; i < corners.length; i++) {
          steps.put(edge(corners[i - 1], corners[i]), LARGEST_STEP);
        }
      }
    }
    Set<Edge> crossing = crossing();
    for (int round = 1; !crossing.isEmpty(); round++) {
      double share = round < ROUNDS ? 0.5 : 0;
      crossing.forEach(edge -> steps.merge(edge, share, (step, less) -> step * less));
      crossing = crossing();
    }
  }

  /** The built-in places with such cells as if they were surveyed. */
  static Places of() {
    Places ours = Places.builtIn();
    DenseCells dense = new DenseCells(TownshipIndex.of(ours).cells());
    return new Places(
        ours.counties(),
        ours.townships(),
        ours.seats(),
        ours.aliases(),
        ours.rivers(),
        ours.roads(),
        ours.outlines(),
        dense.geoJson());
  }

  private String geoJson() {
    List<String> features = new ArrayList<>();
    for (Region cell : cells) {
      for (int i = 0; i < cell.shape().getNumGeometries(); i++) {
        List<String> rings = new ArrayList<>();
        for (Object ring : LinearComponentExtracter.getLines(cell.shape().getGeometryN(i))) {
          rings.add("[" + ring(((LineString) ring).getCoordinates()) + "]");
        }
        features.add(
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
                .formatted(cell.code(), String.join(",", rings)));
      }
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static Edge edge(Coordinate one, Coordinate other) {
    return one.compareTo(other) < 0 ? new Edge(one, other) : new Edge(other, one);
  }

  private Set<Edge> crossing() {
    Set<Edge> crossing = new HashSet<>();
    List<SegmentString> lines = new ArrayList<>();
    for (Edge edge : steps.keySet()) {
      lines.add(new NodedSegmentString(bent(edge).toArray(new Coordinate[0]), edge));
    }
    new MCIndexNoder(new Crossings(crossing)).computeNodes(lines);
    return crossing;
  }

  /** Notes the edges that meet otherwise than at their ends. */
  private record Crossings(Set<Edge> found) implements SegmentIntersector {
    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
      if (one == other) {
        return;
      }
      LineIntersector meeting = new RobustLineIntersector();
      meeting.computeIntersection(
          one.getCoordinate(i),
          one.getCoordinate(i + 1),
          other.getCoordinate(j),
          other.getCoordinate(j + 1));
      if (meeting.hasIntersection() && meeting.isInteriorIntersection()) {
        found.add((Edge) one.getData());
        found.add((Edge) other.getData());
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }
  }

  private List<Coordinate> bent(Edge edge) {
    List<Coordinate> points = new ArrayList<>(List.of(edge.from));
    bend(edge.from, edge.to, steps.get(edge), points);
    return points;
  }

  private String ring(Coordinate[] corners) {
    List<Coordinate> points = new ArrayList<>(List.of(corners[0]));
    for (int i = 1; i < corners.length; i++) {
      Edge edge = edge(corners[i - 1], corners[i]);
      List<Coordinate> line = bent(edge);
      if (!edge.from.equals(corners[i - 1])) {
        Collections.reverse(line);
      }
      points.addAll(line.subList(1, line.size()));
    }
    List<String> written = new ArrayList<>();
    points.forEach(point -> written.add("[" + point.x + "," + point.y + "]"));
    return String.join(",", written);
  }

  /** Adds the points after the first, up to and with the last. */
  private static void bend(Coordinate from, Coordinate to, double most, List<Coordinate> line) {
    if (from.distance(to) < LONGEST) {
      line.add(to);
      return;
    }
    long seed = Double.doubleToLongBits(from.x * 31 + from.y + to.x * 17 + to.y);
    double step = most * (2 * new Random(seed).nextDouble() - 1);
    double lon = (from.x + to.x) / 2 - step * (to.y - from.y);
    double lat = (from.y + to.y) / 2 + step * (to.x - from.x);
    Coordinate middle = new Coordinate(lon, lat);
    bend(from, middle, most, line);
    bend(middle, to, most, line);
  }
}
