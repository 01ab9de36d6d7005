package fenghuo.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** An edge of a coverage with the regions on its sides; for {@link CoverageGridBuilder}. */
final class CoverageEdge {
  /** An edge between two points in the order of their coordinates. */
  record Way(Coordinate from, Coordinate to) {}

  /** Is told of a fine cell by its row and column. */
  interface FineCell {
    void at(int row, int column);
  }

  private static final int NOWHERE = -1;

  final Way way;
  int left = CoverageGrid.NONE;
  int right = CoverageGrid.NONE;

  /** More than one region claims a side, which then names the last of them. */
  boolean isContested;

  /** Every region that has this edge; one that has it on both sides stands here twice. */
  final List<Integer> claims = new ArrayList<>(2);

  /** Where the grid keeps its ends; negative until it does. */
  int place = NOWHERE;

  private CoverageEdge(Way way) {
    this.way = way;
  }

  /** The edges of some regions, each once; regions are told by their place in the list. */
  static List<CoverageEdge> of(List<Region> regions) {
    Map<Way, CoverageEdge> all = new HashMap<>();
    for (int region = 0; region < regions.size(); region++) {
      for (Object polygon : PolygonExtracter.getPolygons(regions.get(region).shape())) {
        // normalised, a polygon lies on the right hand of whoever walks along its rings
        Geometry normal = ((Polygon) polygon).norm();
        for (Object ring : LinearComponentExtracter.getLines(normal)) {
          claimRing(region, ((LineString) ring).getCoordinates(), all);
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  private static void claimRing(int region, Coordinate[] points, Map<Way, CoverageEdge> all) {
    for (int i = 1; i < points.length; i++) {
      int order = points[i - 1].compareTo(points[i]);
      if (order != 0) {
        Way way = order < 0 ? new Way(points[i - 1], points[i]) : new Way(points[i], points[i - 1]);
        all.computeIfAbsent(way, CoverageEdge::new).claim(region, order > 0);
      }
    }
  }

  private void claim(int region, boolean isLeft) {
    isContested |= (isLeft ? left : right) != CoverageGrid.NONE;
    if (isLeft) {
      left = region;
    } else {
      right = region;
    }
    claims.add(region);
  }

  /** Whether a region has nobody on the other side. */
  boolean isOuter() {
    return left == CoverageGrid.NONE || right == CoverageGrid.NONE;
  }

  int owner() {
    return Math.max(left, right);
  }

  double lowest() {
    return Math.min(way.from.y, way.to.y);
  }

  double highest() {
    return Math.max(way.from.y, way.to.y);
  }

  /** Whether a line of latitude crosses it, its lower end with it, its upper end without. */
  boolean reaches(double lat) {
    return lowest() <= lat && highest() > lat;
  }

  double lonAt(double lat) {
    double share = (lat - way.from.y) / (way.to.y - way.from.y);
    return way.from.x + share * (way.to.x - way.from.x);
  }

  /** Tells of every fine cell in some fine rows that it touches, or nearly touches. */
  void walk(GridFrame frame, int firstRow, int lastRow, FineCell cell) {
    int last = Math.min(lastRow, frame.fineRow(highest() + GridFrame.PAD));
    int first = Math.max(firstRow, frame.fineRow(lowest() - GridFrame.PAD));
    for (int row = first; row <= last; row++) {
      double low = frame.south() + row * frame.size() - GridFrame.PAD;
      double high = low + frame.size() + 2 * GridFrame.PAD;
      boolean isLevel = way.from.y == way.to.y;
      double lon1 = isLevel ? way.from.x : lonAt(Math.max(low, lowest()));
      double lon2 = isLevel ? way.to.x : lonAt(Math.min(high, highest()));
      int lastColumn = frame.fineColumn(Math.max(lon1, lon2) + GridFrame.PAD);
      int column = frame.fineColumn(Math.min(lon1, lon2) - GridFrame.PAD);
      for (; column <= lastColumn; column++) {
        cell.at(row, column);
      }
    }
  }
}
