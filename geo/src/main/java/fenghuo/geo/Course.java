package fenghuo.geo;

import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import fenghuo.datasets.places.Road;
import fenghuo.datasets.places.RoadPoint;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;

/**
 * The line of a river or a road, and how far along it, and how long on the way, each of its
 * vertices lies. Places on it are told by their metres from its beginning. Between two vertices it
 * runs straight in degrees, WGS 84 (EPSG:4326), and is as long as the geodesic between them.
 */
final class Course {
  private final Coordinate[] vertices; // x is lon
  private final double[] metres;
  private final double[] seconds;

  /** Its seconds are those of a flood wave. */
  static Course of(River river) {
    List<RiverPoint> points = river.points();
    return new Course(
        points.stream()
            .map(point -> new Coordinate(point.lon(), point.lat()))
            .toArray(Coordinate[]::new),
        points.stream().mapToDouble(RiverPoint::waveMetresPerSecond).toArray());
  }

  /** Its seconds mean nothing. */
  static Course of(Road road) {
    List<RoadPoint> points = road.points();
    return new Course(
        points.stream()
            .map(point -> new Coordinate(point.lon(), point.lat()))
            .toArray(Coordinate[]::new),
        points.stream().mapToDouble(point -> 1).toArray());
  }

  /**
   * @param vertices at least two; x is lon, degrees
   * @param speeds metres per second from each vertex to the next; the last one is not used
   */
  private Course(Coordinate[] vertices, double[] speeds) {
    this.vertices = vertices;
    metres = new double[vertices.length];
    seconds = new double[vertices.length];
    for (int i = 1; i < vertices.length; i++) {
      Coordinate a = vertices[i - 1];
      Coordinate b = vertices[i];
      double length = Geodesic.WGS84.Inverse(a.y, a.x, b.y, b.x).s12;
      metres[i] = metres[i - 1] + length;
      seconds[i] = seconds[i - 1] + length / speeds[i - 1];
    }
  }

  /** Number of straight pieces; piece {@code i} runs from vertex {@code i} to the next. */
  int pieces() {
    return vertices.length - 1;
  }

  Coordinate vertex(int i) {
    return vertices[i];
  }

  double length() {
    return metres[pieces()];
  }

  /** Metres from the beginning to a vertex. */
  double metresAt(int vertex) {
    return metres[vertex];
  }

  /**
   * Metres from the beginning to a place on a piece.
   *
   * @param share of the piece that lies before it, in [0, 1]
   */
  double metresAt(int piece, double share) {
    return metres[piece] + share * (metres[piece + 1] - metres[piece]);
  }

  /** Seconds from the beginning to a place, told by its metres in [0, length]. */
  double secondsAt(double place) {
    int piece = pieceAt(place);
    double share = shareAt(place, piece);
    return seconds[piece] + share * (seconds[piece + 1] - seconds[piece]);
  }

  /** The place itself, told by its metres in [0, length]; x is lon, degrees. */
  Coordinate pointAt(double place) {
    int piece = pieceAt(place);
    double share = shareAt(place, piece);
    Coordinate a = vertices[piece];
    Coordinate b = vertices[piece + 1];
    return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }

  private int pieceAt(double place) {
    int found = Arrays.binarySearch(metres, place);
    return Math.min(found < 0 ? -found - 2 : found, pieces() - 1);
  }

  private double shareAt(double place, int piece) {
    return (place - metres[piece]) / (metres[piece + 1] - metres[piece]);
  }
}
