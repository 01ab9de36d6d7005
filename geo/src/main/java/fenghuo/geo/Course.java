package fenghuo.geo;

import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import fenghuo.datasets.places.Road;
import fenghuo.datasets.places.RoadPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The line of a river or a road, and how far along it, and how long on the way, each of its
 * vertices lies. Places on it are told by their metres from its beginning. Between two vertices it
 * runs straight in degrees, WGS 84 (EPSG:4326), and is as long as the geodesic between them.
 */
final class Course {
  private static final double AT_VERTEX = 1e-3; // metres
  private static final GeometryFactory SHAPES = new GeometryFactory();

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

  /** Its seconds mean nothing. */
  static Course of(Stretch stretch) {
    Coordinate[] vertices = stretch.line().getCoordinates();
    double[] speeds = new double[vertices.length];
    Arrays.fill(speeds, 1);
    return new Course(vertices, speeds);
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

  /**
   * Metres from another one's beginning to where this one ends on it; the tables see to it that it
   * ends at one of its points.
   */
  double mouthIn(Course main) {
    Coordinate last = vertices[pieces()];
    for (int i = 0; i <= main.pieces(); i++) {
      if (main.vertices[i].equals2D(last)) {
        return main.metres[i];
      }
    }
    throw new IllegalArgumentException("a river ends at %s, beside the other".formatted(last));
  }

  /** The part between two places, told by their metres in [0, length], the lower one first. */
  Course between(double from, double to) {
    List<Coordinate> part = new ArrayList<>(List.of(pointAt(from)));
    List<Double> speeds = new ArrayList<>(List.of(speed(pieceAt(from))));
    for (int i = 1; i < pieces(); i++) {
      if (from < metres[i] && metres[i] < to) {
        part.add(vertices[i]);
        speeds.add(speed(i));
      }
    }
    part.add(pointAt(to));
    return new Course(
        part.toArray(Coordinate[]::new),
        speeds.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private double speed(int piece) {
    return (metres[piece + 1] - metres[piece]) / (seconds[piece + 1] - seconds[piece]);
  }

  /** Its line, WGS 84 (EPSG:4326), degrees, x is lon. */
  LineString line() {
    return SHAPES.createLineString(vertices.clone());
  }

  /**
   * On which side of it a point lies, as one looks down it: 1 on the left, -1 on the right, 0 on
   * it.
   *
   * @param place metres from the beginning to where it is nearest to the point
   */
  int sideOf(double lon, double lat, double place) {
    Coordinate point = new Coordinate(lon, lat);
    for (int i = 1; i < pieces(); i++) {
      if (Math.abs(metres[i] - place) < AT_VERTEX) {
        return sideOfBend(point, i);
      }
    }
    return sideOfPiece(point, pieceAt(place));
  }

  /** Inside of a bend is what lies inside of both its pieces. */
  private int sideOfBend(Coordinate point, int vertex) {
    int turn = Orientation.index(vertices[vertex - 1], vertices[vertex], vertices[vertex + 1]);
    int above = sideOfPiece(point, vertex - 1);
    int below = sideOfPiece(point, vertex);
    return turn == 0 || (above == turn && below == turn) ? below : -turn;
  }

  private int sideOfPiece(Coordinate point, int piece) {
    return Orientation.index(vertices[piece], vertices[piece + 1], point);
  }

  private int pieceAt(double place) {
    int found = Arrays.binarySearch(metres, place);
    return Math.min(found < 0 ? -found - 2 : found, pieces() - 1);
  }

  private double shareAt(double place, int piece) {
    return (place - metres[piece]) / (metres[piece + 1] - metres[piece]);
  }
}
