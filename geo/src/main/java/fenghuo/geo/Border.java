package fenghuo.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * The border of an area as a chain of points in space, to find its point nearest to another.
 *
 * <p>On a map projection "nearest" is as wrong as the projection; through the Earth it is right: up
 * to thousands of kilometres the shorter chord is the shorter way over the ellipsoid, but for a few
 * metres (the chord of a 20 km edge runs 8 m below the ground). Chords are used to choose the point
 * only; the way there is then measured on the ellipsoid by whoever asks.
 */
final class Border {
  private static final double A = Geodesic.WGS84.EquatorialRadius();
  private static final double E2 = Geodesic.WGS84.Flattening() * (2 - Geodesic.WGS84.Flattening());

  /**
   * Vertices in degrees, ring after ring, and the same in space, metres from the Earth's centre.
   */
  private final Coordinate[] degrees;

  private final double[][] space;

  /** Vertices that end their ring. */
  private final BitSet ends = new BitSet();

  private final double[] middle = new double[3];
  private final double reach;

  Border(Geometry area) {
    List<Coordinate> vertices = new ArrayList<>();
    for (Object ring : LinearComponentExtracter.getLines(area)) {
      vertices.addAll(List.of(((LineString) ring).getCoordinates()));
      ends.set(vertices.size() - 1);
    }
    degrees = vertices.toArray(new Coordinate[0]);
    space = new double[degrees.length][];
    for (int i = 0; i < degrees.length; i++) {
      space[i] = inSpace(degrees[i].x, degrees[i].y);
      for (int axis = 0; axis < 3; axis++) {
        middle[axis] += space[i][axis] / degrees.length;
      }
    }
    reach = farthest();
  }

  /** Metres from the middle within which the whole border lies, on the ground as well. */
  private double farthest() {
    double farthest = 0;
    double longest = 0;
    for (int i = 0; i < space.length; i++) {
      farthest = Math.max(farthest, apart(space[i], middle));
      longest = ends.get(i) ? longest : Math.max(longest, apart(space[i], space[i + 1]));
    }
    // between vertices the ground lies beside the chord: L^2 / 8A above it, and up to L^2 / 8A
    // tan(lat) north of it, for a straight line in degrees is no great circle
    return farthest + longest * longest / (2 * A);
  }

  /**
   * A point in space: metres from the Earth's centre.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  static double[] inSpace(double lon, double lat) {
    double sin = Math.sin(Math.toRadians(lat));
    double cos = Math.cos(Math.toRadians(lat));
    double n = A / Math.sqrt(1 - E2 * sin * sin); // radius of curvature in the prime vertical
    double lambda = Math.toRadians(lon);
    return new double[] {
      n * cos * Math.cos(lambda), n * cos * Math.sin(lambda), n * (1 - E2) * sin
    };
  }

  /** Whether no point of it can lie within so many metres, because even the chords are longer. */
  boolean isBeyond(double[] point, double metres) {
    return apart(point, middle) - reach > metres;
  }

  /** The point of the border nearest to a point in space; x is lon, degrees. */
  Coordinate nearest(double[] point) {
    double least = Double.POSITIVE_INFINITY;
    Coordinate nearest = degrees[0];
    for (int i = 0; i < degrees.length - 1; i++) {
      if (ends.get(i)) {
        continue;
      }
      double share = shareOfFoot(point, space[i], space[i + 1]);
      double squared = squaredToChord(point, i, share);
      if (squared < least) {
        least = squared;
        nearest = between(degrees[i], degrees[i + 1], share);
      }
    }
    return nearest;
  }

  /** How far along the chord a to b the foot of the perpendicular from a point lies, in [0, 1]. */
  private static double shareOfFoot(double[] point, double[] a, double[] b) {
    double along = 0;
    double length = 0;
    for (int axis = 0; axis < 3; axis++) {
      double step = b[axis] - a[axis];
      along += (point[axis] - a[axis]) * step;
      length += step * step;
    }
    return length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
  }

  private double squaredToChord(double[] point, int i, double share) {
    double squared = 0;
    for (int axis = 0; axis < 3; axis++) {
      double foot = space[i][axis] + share * (space[i + 1][axis] - space[i][axis]);
      squared += (point[axis] - foot) * (point[axis] - foot);
    }
    return squared;
  }

  private static Coordinate between(Coordinate a, Coordinate b, double share) {
    return new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }

  private static double apart(double[] a, double[] b) {
    double x = a[0] - b[0];
    double y = a[1] - b[1];
    double z = a[2] - b[2];
    return Math.sqrt(x * x + y * y + z * z);
  }
}
