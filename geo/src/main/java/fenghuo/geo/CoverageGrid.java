package fenghuo.geo;

import java.util.List;

/**
 * Which region of a coverage a point lies in, by one look into a grid. A grid cell that no border
 * touches holds the answer. One that borders cross holds the answer for its middle and the few
 * edges crossing it: on the way from the point to the middle, each edge that is crossed changes the
 * region on its one side for that on its other.
 *
 * <p>Whatever arithmetic in doubles cannot decide beyond doubt, and whatever is no plain coverage
 * there (regions that overlap, or share a border only roughly), is {@link #UNSURE}, and the exact
 * predicate decides. Immutable, safe for many threads.
 */
final class CoverageGrid {
  /** No region covers the point. */
  static final int NONE = -1;

  /** Only the exact predicate can tell. */
  static final int UNSURE = -2;

  /** What a grid cell holds, further than regions (from 0) and {@link #NONE}. */
  static final int INEXACT = -2;

  static final int FIRST_SLICE = -3;

  /**
   * Rounding of an orientation, relative to the lengths that went into it: some units in the last
   * place of a coordinate in degrees (180 at most).
   */
  private static final double ROUNDING = 16 * Math.ulp(180.0);

  private final double west;
  private final double south;
  private final double perDegree;
  private final double size;
  private final int columns;
  private final int rows;

  /** For each grid cell a region, NONE, INEXACT, or FIRST_SLICE - its slice. */
  private final int[] cells;

  /** For each slice the first of its edges; one more at the end. */
  private final int[] firstEdge;

  /** For each slice the region that holds the middle of its grid cell. */
  private final int[] middle;

  /** Edges, slice by slice: from x, y to x, y, degrees. */
  private final double[] edges;

  /** Of each edge the regions on both sides, as {@link #swap} wants them. */
  private final int[] sides;

  private CoverageGrid(Drawn drawn) {
    west = drawn.west();
    south = drawn.south();
    size = drawn.size();
    perDegree = 1 / size;
    columns = drawn.columns();
    rows = drawn.rows();
    cells = drawn.cells();
    firstEdge = drawn.firstEdge();
    middle = drawn.middle();
    edges = drawn.edges();
    sides = drawn.sides();
  }

  /** What the builder drew. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Drawn(
      double west,
      double south,
      double size,
      int columns,
      int rows,
      int[] cells,
      int[] firstEdge,
      int[] middle,
      double[] edges,
      int[] sides) {}

  /**
   * Draws the grid of some regions.
   *
   * @param mostCells of the grid: more are faster and take 4 bytes each
   */
  static CoverageGrid of(List<Region> regions, int mostCells) {
    return new CoverageGrid(new CoverageGridBuilder(regions, mostCells).draw());
  }

  /**
   * The region that covers a point, by its place in the list; {@link #NONE}, or {@link #UNSURE}.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  int at(double lon, double lat) {
    double x = (lon - west) * perDegree;
    double y = (lat - south) * perDegree;
    if (!(x >= 0 && y >= 0 && x < columns && y < rows)) {
      return NONE; // the grid is wider than what it covers
    }
    int column = (int) x;
    int row = (int) y;
    int held = cells[row * columns + column];
    return held > FIRST_SLICE ? held : inSlice(FIRST_SLICE - held, column, row, lon, lat);
  }

  private int inSlice(int slice, int column, int row, double lon, double lat) {
    double middleLon = west + (column + 0.5) * size;
    double middleLat = south + (row + 0.5) * size;
    double wayLon = middleLon - lon;
    double wayLat = middleLat - lat;
    double way = Math.abs(wayLon) + Math.abs(wayLat);
    int region = middle[slice] + 1;
    int end = firstEdge[slice + 1];
    for (int edge = firstEdge[slice]; edge < end; edge++) {
      double fromLon = edges[4 * edge];
      double fromLat = edges[4 * edge + 1];
      double edgeLon = edges[4 * edge + 2] - fromLon;
      double edgeLat = edges[4 * edge + 3] - fromLat;
      double length = Math.abs(edgeLon) + Math.abs(edgeLat);
      double offLon = lon - fromLon;
      double offLat = lat - fromLat;
      double doubt = ROUNDING * (length + way + Math.abs(offLon) + Math.abs(offLat));
      // on which side of the edge point and middle lie, and of the way the ends of the edge
      double point = edgeLon * offLat - edgeLat * offLon;
      double goal = point + edgeLon * wayLat - edgeLat * wayLon;
      if ((point > doubt && goal > doubt) || (point < -doubt && goal < -doubt)) {
        continue;
      }
      double begin = wayLat * offLon - wayLon * offLat;
      double close = begin - wayLat * edgeLon + wayLon * edgeLat;
      if ((begin > doubt && close > doubt) || (begin < -doubt && close < -doubt)) {
        continue;
      }
      if (isDoubtful(point, goal, doubt) || isDoubtful(begin, close, doubt)) {
        return UNSURE;
      }
      region ^= sides[edge];
    }
    return region - 1;
  }

  private static boolean isDoubtful(double one, double other, double doubt) {
    return Math.abs(one) <= doubt || Math.abs(other) <= doubt;
  }

  /** What turns the region on one side of an edge into the one on the other. */
  static int swap(int left, int right) {
    return (left + 1) ^ (right + 1);
  }

  /** Bytes of its arrays. */
  long bytes() {
    return 4L * (cells.length + firstEdge.length + middle.length + sides.length)
        + 8L * edges.length;
  }
}
