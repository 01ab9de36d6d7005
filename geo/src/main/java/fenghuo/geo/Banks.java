package fenghuo.geo;

import fenghuo.datasets.places.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The two banks of each river, left and right as the water runs. Immutable, safe for many threads.
 *
 * <p>All coordinates are WGS 84 (EPSG:4326), degrees, lon before lat; widths are metres on a map
 * that is true at the point asked about.
 */
public final class Banks {
  /** How far from a river's line its banks can be told apart, metres: as the lines are good [E]. */
  public static final double NEAR_METRES = RiverGraph.BANK_METRES;

  /** How far from a river's line its banks end, metres [E]. */
  public static final double FAR_METRES = 2_000;

  private static final ConcurrentMap<Places, Banks> BUILT = new ConcurrentHashMap<>();
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final BufferParameters CUT_OFF =
      new BufferParameters(BufferParameters.DEFAULT_QUADRANT_SEGMENTS, BufferParameters.CAP_FLAT);

  private final List<Course> rivers;
  private final CourseIndex index;

  private Banks(Places places) {
    rivers = places.rivers().stream().map(Course::of).toList();
    index = new CourseIndex(rivers);
  }

  /** The banks of the rivers of some places, built once in this process for equal places. */
  public static Banks of(Places places) {
    return BUILT.computeIfAbsent(places, Banks::new);
  }

  /**
   * The bank across the nearest river, from {@value #NEAR_METRES} m to {@value #FAR_METRES} m from
   * its line; both banks for a point that lies nearer than that itself.
   *
   * @param metres along the river, up and down from where it is nearest; it ends where the river
   *     does, at the latest
   * @return polygons in degrees; empty where no river passes within {@value RiverGraph#SNAP_METRES}
   *     m
   */
  public Geometry across(double lon, double lat, double metres) {
    List<CourseFoot> feet = index.near(lon, lat, RiverGraph.SNAP_METRES);
    if (feet.isEmpty()) {
      return SHAPES.createMultiPolygon();
    }
    CourseFoot foot = feet.get(0);
    int here = rivers.get(foot.course()).sideOf(lon, lat, foot.place());
    List<Polygon> across = new ArrayList<>();
    for (Object strip : PolygonExtracter.getPolygons(strips(foot, metres, Plane.at(lat)))) {
      Polygon bank = (Polygon) strip;
      if (foot.metresAway() <= NEAR_METRES || sideOf(bank, foot.course()) != here) {
        across.add(bank);
      }
    }
    return SHAPES.createMultiPolygon(across.toArray(Polygon[]::new));
  }

  /** What lies along a river, in pieces each of which lies on one side. */
  private Geometry strips(CourseFoot foot, double metres, Plane plane) {
    Geometry wide = line(foot, metres, plane);
    Geometry banks = BufferOp.bufferOp(wide, FAR_METRES, CUT_OFF);
    Geometry water = cut(foot, metres + 2 * FAR_METRES, plane).buffer(NEAR_METRES);
    return plane.degrees(OverlayNGRobust.overlay(banks, water, OverlayNG.DIFFERENCE));
  }

  private Geometry line(CourseFoot foot, double metres, Plane plane) {
    Course river = rivers.get(foot.course());
    double from = Math.max(0, foot.place() - metres);
    double to = Math.min(river.length(), foot.place() + metres);
    return plane.map(river.between(from, to).line());
  }

  /** A longer line, so that it cuts through; where the river ends it goes straight on. */
  private Geometry cut(CourseFoot foot, double metres, Plane plane) {
    List<Coordinate> line = new ArrayList<>(List.of(line(foot, metres, plane).getCoordinates()));
    if (foot.place() - metres < 0) {
      line.add(0, beyond(line.get(1), line.get(0)));
    }
    if (foot.place() + metres > rivers.get(foot.course()).length()) {
      line.add(beyond(line.get(line.size() - 2), line.get(line.size() - 1)));
    }
    return SHAPES.createLineString(line.toArray(Coordinate[]::new));
  }

  private static Coordinate beyond(Coordinate before, Coordinate end) {
    double length = before.distance(end);
    return new LineSegment(before, end).pointAlong((length + 2 * FAR_METRES) / length);
  }

  private int sideOf(Polygon bank, int river) {
    Point within = bank.getInteriorPoint();
    // farther, for far from the point asked about the map is not the ground
    for (CourseFoot foot : index.near(within.getX(), within.getY(), 2 * FAR_METRES)) {
      if (foot.course() == river) {
        return rivers.get(river).sideOf(within.getX(), within.getY(), foot.place());
      }
    }
    throw new IllegalStateException("%s lies far from its river".formatted(within));
  }
}
