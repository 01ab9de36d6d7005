package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** Which of some courses pass near a point, and where. Immutable, safe for many threads. */
final class CourseIndex {
  private static final Comparator<CourseFoot> NEAREST_FIRST =
      Comparator.comparingDouble(CourseFoot::metresAway).thenComparingInt(CourseFoot::course);

  private record Piece(int course, int number) {}

  private final List<Course> courses;
  private final STRtree tree = new STRtree();

  CourseIndex(List<Course> courses) {
    this.courses = List.copyOf(courses);
    for (int i = 0; i < courses.size(); i++) {
      Course course = courses.get(i);
      for (int piece = 0; piece < course.pieces(); piece++) {
        Envelope bounds = new Envelope(course.vertex(piece), course.vertex(piece + 1));
        tree.insert(bounds, new Piece(i, piece));
      }
    }
    tree.build();
  }

  /**
   * The nearest point of every course that passes within a radius, the nearest first, then by
   * number; nothing for what is no place on Earth.
   */
  List<CourseFoot> near(double lon, double lat, double radiusMetres) {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) < 90 && radiusMetres >= 0)) {
      return List.of();
    }
    Plane plane = Plane.at(lat);
    Coordinate point = plane.map(lon, lat);
    Envelope bounds = new Envelope(lon, lon, lat, lat);
    // a hundredth more, for the plane is not the ground
    bounds.expandBy(
        1.01 * radiusMetres / plane.lonMetres(), 1.01 * radiusMetres / plane.latMetres());
    CourseFoot[] nearest = new CourseFoot[courses.size()];
    for (Object candidate : tree.query(bounds)) {
      Piece piece = (Piece) candidate;
      CourseFoot foot = foot(piece, plane, point);
      if (nearest[piece.course] == null || foot.metresAway() < nearest[piece.course].metresAway()) {
        nearest[piece.course] = foot;
      }
    }
    return measured(nearest, lon, lat, radiusMetres);
  }

  private CourseFoot foot(Piece piece, Plane plane, Coordinate point) {
    Course course = courses.get(piece.course);
    Coordinate a = course.vertex(piece.number);
    Coordinate b = course.vertex(piece.number + 1);
    LineSegment line = new LineSegment(plane.map(a.x, a.y), plane.map(b.x, b.y));
    double share = line.segmentFraction(point);
    double away = line.pointAlong(share).distance(point);
    return new CourseFoot(piece.course, course.metresAt(piece.number, share), away);
  }

  /** Chosen on the plane, measured on the ellipsoid. */
  private List<CourseFoot> measured(CourseFoot[] chosen, double lon, double lat, double radius) {
    List<CourseFoot> feet = new ArrayList<>();
    for (CourseFoot foot : chosen) {
      if (foot != null) {
        Coordinate there = courses.get(foot.course()).pointAt(foot.place());
        double away = Geodesic.WGS84.Inverse(lat, lon, there.y, there.x).s12;
        if (away <= radius) {
          feet.add(new CourseFoot(foot.course(), foot.place(), away));
        }
      }
    }
    feet.sort(NEAREST_FIRST);
    return feet;
  }
}
