package fenghuo.geo.check;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The coordinates of Chinese web maps (GCJ-02: Amap, Tencent) from WGS 84 (EPSG:4326), and back.
 *
 * <p>The standard itself is not public. This is the formula that the public knows, as in the open
 * source project eviltransform (github googollee/eviltransform, MIT), with the axis of Krasovsky
 * 1940; other copies take 6 378 137 m, which moves a point by a centimetre [V]. Outside a rectangle
 * around China nothing is moved.
 */
public final class Gcj02 {
  /** Semi-major axis, metres, and squared eccentricity, Krasovsky 1940. */
  private static final double A = 6_378_245.0;

  private static final double E2 = 0.006693421622965943;
  private static final double PRECISE = 1e-9; // degrees, a tenth of a millimetre
  private static final int MOST_STEPS = 30;

  private Gcj02() {}

  /**
   * The GCJ-02 coordinates of a point.
   *
   * @return lon and lat, degrees
   */
  static double[] of(double lon, double lat) {
    if (isOutsideChina(lon, lat)) {
      return new double[] {lon, lat};
    }
    double x = lon - 105;
    double y = lat - 35;
    double sin = Math.sin(Math.toRadians(lat));
    double w2 = 1 - E2 * sin * sin;
    double w = Math.sqrt(w2);
    double eastPerDegree = Math.toRadians(A / w * Math.cos(Math.toRadians(lat)));
    double northPerDegree = Math.toRadians(A * (1 - E2) / (w2 * w));
    return new double[] {lon + east(x, y) / eastPerDegree, lat + north(x, y) / northPerDegree};
  }

  /**
   * The point whose GCJ-02 coordinates these are, by iteration, to 1e-9 degrees.
   *
   * @return lon and lat, WGS 84, degrees
   */
  static double[] undo(double lon, double lat) {
    double[] point = {lon, lat};
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] there = of(point[0], point[1]);
      double east = lon - there[0];
      double north = lat - there[1];
      point[0] += east;
      point[1] += north;
      if (Math.abs(east) + Math.abs(north) < PRECISE) {
        break;
      }
    }
    return point;
  }

  /** A shape in GCJ-02, vertex by vertex. */
  public static Geometry of(Geometry shape) {
    return each(shape, Gcj02::of);
  }

  /** A shape of GCJ-02 back in WGS 84, vertex by vertex. */
  public static Geometry undo(Geometry shape) {
    return each(shape, Gcj02::undo);
  }

  private interface Move {
    double[] of(double lon, double lat);
  }

  private static Geometry each(Geometry shape, Move move) {
    Geometry moved = shape.copy();
    CoordinateFilter vertices = vertex -> set(vertex, move.of(vertex.x, vertex.y));
    moved.apply(vertices);
    moved.geometryChanged();
    return moved;
  }

  private static void set(Coordinate vertex, double[] to) {
    vertex.x = to[0];
    vertex.y = to[1];
  }

  /** Metres east, of a point so many degrees from 105 E 35 N. */
  private static double east(double x, double y) {
    double smooth = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
    double waves = ripple(x) + wave(20, x, 1) + wave(40, x, 3) + wave(150, x, 12);
    return smooth + (waves + wave(300, x, 30)) * 2 / 3;
  }

  /** Metres north, of a point so many degrees from 105 E 35 N. */
  private static double north(double x, double y) {
    double smooth = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
    double waves = ripple(x) + wave(20, y, 1) + wave(40, y, 3) + wave(160, y, 12);
    return smooth + (waves + wave(320, y, 30)) * 2 / 3;
  }

  private static double ripple(double x) {
    return 20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI);
  }

  private static double wave(double height, double at, double halfLength) {
    return height * Math.sin(at / halfLength * Math.PI);
  }

  private static boolean isOutsideChina(double lon, double lat) {
    return !(lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271);
  }
}
