package fenghuo.geo;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;

/**
 * Whether the regions are a plain coverage in a fine cell: every point but those on edges has one
 * region or none, and crossing an edge leads from its one side to its other.
 *
 * <p>It is one where each edge has two owners. An edge with one could run through the inside of
 * somebody else: then either nobody else is there, or no two edges meet but at their ends and the
 * side that nobody claims is nobody's.
 */
final class PlainCoverage {
  /** In a cell with more edges, each is not compared with each. */
  private static final int MOST_COMPARED = 100;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final ExactCover exact;

  PlainCoverage(ExactCover exact) {
    this.exact = exact;
  }

  /**
   * @param edges that touch the cell
   * @param middle the regions that cover its middle
   */
  boolean isIn(Envelope cell, List<CoverageEdge> edges, Set<Integer> middle) {
    if (middle.size() > 1 || edges.stream().anyMatch(edge -> edge.isContested)) {
      return false;
    }
    List<CoverageEdge> outer = edges.stream().filter(CoverageEdge::isOuter).toList();
    if (outer.isEmpty() || isOneRegion(edges, middle)) {
      return true;
    }
    return edges.size() <= MOST_COMPARED
        && meetAtEndsOnly(edges)
        && outer.stream().allMatch(edge -> isFreeBeside(edge, cell));
  }

  private static boolean isOneRegion(List<CoverageEdge> edges, Set<Integer> middle) {
    int owner = edges.get(0).owner();
    return edges.stream().allMatch(edge -> edge.isOuter() && edge.owner() == owner)
        && middle.stream().allMatch(region -> region == owner);
  }

  private static boolean meetAtEndsOnly(List<CoverageEdge> edges) {
    LineIntersector meeting = new RobustLineIntersector();
    for (int i = 0; i < edges.size(); i++) {
      for (int j = 0; j < i; j++) {
        CoverageEdge.Way one = edges.get(i).way;
        CoverageEdge.Way other = edges.get(j).way;
        meeting.computeIntersection(one.from(), one.to(), other.from(), other.to());
        if (meeting.hasIntersection() && meeting.isInteriorIntersection()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether nobody covers the unclaimed side of an edge, at the middle of its part in a cell. */
  private boolean isFreeBeside(CoverageEdge edge, Envelope cell) {
    LineSegment line = new LineSegment(edge.way.from(), edge.way.to());
    Geometry part = line.toGeometry(SHAPES).intersection(SHAPES.toGeometry(cell));
    if (part.isEmpty()) {
      return true; // it passes a hair outside
    }
    double share = line.projectionFactor(part.getCentroid().getCoordinate());
    boolean isFreeLeft = edge.left == CoverageGrid.NONE; // left is positive
    Coordinate beside = line.pointAlongOffset(share, isFreeLeft ? GridFrame.PAD : -GridFrame.PAD);
    return exact.at(beside.x, beside.y).isEmpty();
  }
}
