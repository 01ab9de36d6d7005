package fenghuo.geo;

import java.util.ArrayList;
import java.util.List;

/** The slices of a {@link CoverageGrid} and the edges they speak of, while it is drawn. */
final class GridSlices {
  private static final int ENDS = 4; // numbers that tell an edge: x, y, x, y

  private final Ints slices = new Ints();
  private final List<CoverageEdge> kept = new ArrayList<>();

  /** Where the next slice will begin. */
  int size() {
    return slices.size();
  }

  /**
   * Adds a slice.
   *
   * @param middle what covers the middle: a region, one more; or 0
   */
  void add(int middle, List<CoverageEdge> edges) {
    slices.add(middle);
    for (int i = 0; i < edges.size(); i++) {
      CoverageEdge edge = edges.get(i);
      if (edge.place < 0) {
        edge.place = ENDS * kept.size();
        kept.add(edge);
      }
      boolean isLast = i == edges.size() - 1;
      slices.add(isLast ? edge.place | CoverageGrid.LAST : edge.place);
      slices.add((edge.left + 1) ^ (edge.right + 1));
    }
    slices.add(0); // to an even number
  }

  /** Bytes that a slice takes. */
  static long bytes(List<CoverageEdge> edges) {
    long bytes = 8;
    for (CoverageEdge edge : edges) {
      bytes += edge.place < 0 ? 8 + 8 * ENDS : 8;
    }
    return bytes;
  }

  long bytes() {
    return 4L * slices.size() + 8L * ENDS * kept.size();
  }

  int[] toArray() {
    return slices.toArray();
  }

  double[] ends() {
    double[] ends = new double[ENDS * kept.size()];
    for (CoverageEdge edge : kept) {
      ends[edge.place] = edge.way.from().x;
      ends[edge.place + 1] = edge.way.from().y;
      ends[edge.place + 2] = edge.way.to().x;
      ends[edge.place + 3] = edge.way.to().y;
    }
    return ends;
  }

  /** Of the longest edge, degrees east and north together. */
  double longest() {
    double longest = 0;
    for (CoverageEdge edge : kept) {
      double east = Math.abs(edge.way.to().x - edge.way.from().x);
      longest = Math.max(longest, east + edge.highest() - edge.lowest());
    }
    return longest;
  }
}
