package fenghuo.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** An edge of a coverage with the regions on its sides; for {@link CoverageGridBuilder}. */
final class CoverageEdge {
  /** An edge between two points in the order of their coordinates. */
  record Way(Coordinate from, Coordinate to) {}

  final Way way;
  int left = CoverageGrid.NONE;
  int right = CoverageGrid.NONE;

  /** More than one region claims a side, which then names the last of them. */
  boolean isContested;

  /** Every region that has this edge; one that has it on both sides stands here twice. */
  final List<Integer> claims = new ArrayList<>(2);

  CoverageEdge(Way way) {
    this.way = way;
  }

  void claim(int region, boolean isLeft) {
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

  boolean reaches(double lat) {
    return Math.min(way.from.y, way.to.y) <= lat && Math.max(way.from.y, way.to.y) > lat;
  }

  double lonAt(double lat) {
    double share = (lat - way.from.y) / (way.to.y - way.from.y);
    return way.from.x + share * (way.to.x - way.from.x);
  }
}
