package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;

/**
 * Cuts courses at the borders of cells, or at a distance from them. Where a course touches a cell
 * in a single point it does not stay there.
 */
final class Stays {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final double SEAM_METRES = 1; // between pieces cut apart at a vertex
  private static final Comparator<Stay> IN_ORDER =
      Comparator.comparingDouble(Stay::from).thenComparing(Stay::township);

  private Stays() {}

  /**
   * The stays of each course, by where they begin.
   *
   * @param besideMetres how far from a cell a course counts as in it; with 0, only inside
   */
  static List<List<Stay>> of(List<Course> courses, List<Region> cells, double besideMetres) {
    List<List<Stay>> all = new ArrayList<>();
    courses.forEach(course -> all.add(new ArrayList<>()));
    for (Region cell : cells) {
      Envelope bounds = cell.shape().getEnvelopeInternal();
      Plane plane = Plane.at(bounds.centre().y);
      bounds.expandBy(besideMetres / plane.lonMetres(), besideMetres / plane.latMetres());
      Geometry area = null;
      for (int i = 0; i < courses.size(); i++) {
        if (passes(courses.get(i), bounds)) {
          area = area == null ? plane.map(cell.shape()).buffer(besideMetres) : area;
          all.get(i).addAll(stays(courses.get(i), cell.code(), plane, area));
        }
      }
    }
    all.forEach(stays -> stays.sort(IN_ORDER));
    return all.stream().map(List::copyOf).toList();
  }

  private static boolean passes(Course course, Envelope bounds) {
    for (int piece = 0; piece < course.pieces(); piece++) {
      if (bounds.intersects(course.vertex(piece), course.vertex(piece + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Stay> stays(Course course, String code, Plane plane, Geometry area) {
    List<Stay> stays = new ArrayList<>();
    for (int piece = 0; piece < course.pieces(); piece++) {
      Coordinate a = plane.map(course.vertex(piece).x, course.vertex(piece).y);
      Coordinate b = plane.map(course.vertex(piece + 1).x, course.vertex(piece + 1).y);
      if (area.getEnvelopeInternal().intersects(a, b)) {
        LineSegment line = new LineSegment(a, b);
        Geometry inside = line.toGeometry(SHAPES).intersection(area);
        for (int i = 0; i < inside.getNumGeometries(); i++) {
          if (inside.getGeometryN(i) instanceof LineString part && !part.isEmpty()) {
            double from = line.segmentFraction(part.getStartPoint().getCoordinate());
            double to = line.segmentFraction(part.getEndPoint().getCoordinate());
            stays.add(
                new Stay(
                    code,
                    course.metresAt(piece, Math.min(from, to)),
                    course.metresAt(piece, Math.max(from, to))));
          }
        }
      }
    }
    return joined(stays);
  }

  /** Stays of one cell that follow each other without a gap, as one. */
  private static List<Stay> joined(List<Stay> parts) {
    parts.sort(IN_ORDER);
    List<Stay> joined = new ArrayList<>();
    for (Stay part : parts) {
      Stay last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && part.from() <= last.to() + SEAM_METRES) {
        Stay both = new Stay(last.township(), last.from(), Math.max(last.to(), part.to()));
        joined.set(joined.size() - 1, both);
      } else {
        joined.add(part);
      }
    }
    return joined;
  }
}
