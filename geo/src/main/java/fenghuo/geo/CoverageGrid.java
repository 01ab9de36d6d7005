package fenghuo.geo;

import java.util.List;

/**
 * Which region of a coverage a point lies in, by two looks into a grid. A coarse cell that no
 * border touches holds the answer; one that borders touch is cut into fine cells, and most of these
 * hold the answer. A fine cell that borders cross holds the answer for its middle and the few edges
 * crossing it: on the way from the point to the middle, each edge that is crossed changes the
 * region on its one side for that on its other.
 *
 * <p>Whatever arithmetic in doubles cannot decide beyond doubt, and whatever is no plain coverage
 * there (regions that overlap, or share a border only roughly), is {@link #UNSURE}, and the exact
 * predicate decides. Immutable, safe for many threads.
 *
 * <p>It is small, and takes no branch that hangs on the point but one, where the answer is not held
 * by a cell: what it costs is waiting for memory and guessing branches wrong.
 */
final class CoverageGrid {
  /** No region covers the point. */
  static final int NONE = -1;

  /** Only the exact predicate can tell. */
  static final int UNSURE = -2;

  /** The most regions it can tell from each other, with room left for slices. */
  static final int MOST_REGIONS = 50_000;

  /** In coarse: the cell is cut. */
  static final int CUT = Integer.MIN_VALUE;

  /** In fine: the answer is UNSURE. */
  static final char HELD_UNSURE = Character.MAX_VALUE;

  /** In slices: no edge follows. */
  static final int LAST = 1;

  /**
   * Rounding of an orientation, relative to the lengths that went into it: some units in the last
   * place of a coordinate in degrees (180 at most).
   */
  private static final double ROUNDING = 16 * Math.ulp(180.0);

  private final double west;
  private final double south;
  private final double size;
  private final double perDegree;
  private final int columns;
  private final int fineColumns;
  private final int fineRows;
  private final int shift;
  private final int within; // bits of a fine row or column that tell its place in its coarse cell
  private final int firstSlice;
  private final double doubt;

  /** For each coarse cell where in fine it begins, with CUT; or where its one answer stands. */
  private final int[] coarse;

  /**
   * The answers that coarse cells may have; then for each that is cut where in slices it begins, in
   * two chars, and its fine cells: 0 for none, a region, one more; from firstSlice half the place
   * of its slice, from where the coarse cell begins; or HELD_UNSURE.
   */
  private final char[] fine;

  /**
   * Slice by slice: what covers the middle, a region, one more, or 0; then for each edge its place
   * in edges, with LAST; and what turns the region on its one side, one more, into that on its
   * other.
   */
  private final int[] slices;

  /** From x, y to x, y, degrees. */
  private final double[] edges;

  /** What the builder drew; handed over, never changed after. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Drawn(GridFrame frame, int firstSlice, int[] coarse, char[] fine, GridSlices slices) {}

  private CoverageGrid(Drawn drawn) {
    GridFrame frame = drawn.frame();
    west = frame.west();
    south = frame.south();
    size = frame.size();
    perDegree = 1 / size;
    columns = frame.columns();
    fineColumns = frame.fineColumns();
    fineRows = frame.fineRows();
    shift = frame.shift();
    within = (1 << shift) - 1;
    firstSlice = drawn.firstSlice();
    doubt = ROUNDING * (2 * drawn.slices().longest() + 4 * size);
    coarse = drawn.coarse();
    fine = drawn.fine();
    slices = drawn.slices().toArray();
    edges = drawn.slices().ends();
  }

  /**
   * Draws the grid of some regions.
   *
   * @param exact of the same regions
   * @param mostBytes it may take, beside 4 for each region: with fewer it is slower and more often
   *     unsure, never wrong
   */
  static CoverageGrid of(List<Region> regions, ExactCover exact, long mostBytes) {
    return new CoverageGrid(new CoverageGridBuilder(regions, exact, mostBytes).draw());
  }

  /**
   * The region that covers a point, by its place in the list; {@link #NONE}, or {@link #UNSURE}.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  int at(double lon, double lat) {
    // what lies west or south of the grid by less than a cell, and what is no number, fall into its
    // first cells, where there is nothing: it is wider than what it covers
    int column = (int) ((lon - west) * perDegree);
    int row = (int) ((lat - south) * perDegree);
    if (Integer.compareUnsigned(column, fineColumns) >= 0
        || Integer.compareUnsigned(row, fineRows) >= 0) {
      return NONE;
    }
    int begin = coarse[(row >> shift) * columns + (column >> shift)];
    // without a branch: all bits are set where the cell is cut, none where it holds one answer
    int place = ((row & within) << shift | (column & within)) & (begin >> 31);
    int held = fine[(begin & ~CUT) + place];
    return held < firstSlice ? held - 1 : byItsEdges(held, begin & ~CUT, column, row, lon, lat);
  }

  private int byItsEdges(int held, int begin, int column, int row, double lon, double lat) {
    if (held == HELD_UNSURE) {
      return UNSURE;
    }
    int first = fine[begin - 2] << Character.SIZE | fine[begin - 1];
    double middleLon = west + (column + 0.5) * size;
    double middleLat = south + (row + 0.5) * size;
    return inSlice(first + 2 * (held - firstSlice), lon, lat, middleLon - lon, middleLat - lat);
  }

  /**
   * @param wayLon to the middle, degrees
   * @param wayLat to the middle, degrees
   */
  private int inSlice(int slice, double lon, double lat, double wayLon, double wayLat) {
    int region = slices[slice];
    double least = Double.MAX_VALUE;
    int at = slice - 1;
    do {
      at += 2;
      int edge = slices[at] & ~LAST;
      double edgeLon = edges[edge + 2] - edges[edge];
      double edgeLat = edges[edge + 3] - edges[edge + 1];
      double offLon = lon - edges[edge];
      double offLat = lat - edges[edge + 1];
      // on which side of the edge point and middle lie, and of the way the ends of the edge
      double point = edgeLon * offLat - edgeLat * offLon;
      double goal = point + edgeLon * wayLat - edgeLat * wayLon;
      double begin = wayLat * offLon - wayLon * offLat;
      double close = begin - wayLat * edgeLon + wayLon * edgeLat;
      // without a branch: all bits are set where both lie apart
      long crossed = signs(point, goal) & signs(begin, close);
      region ^= slices[at + 1] & (int) (crossed >> (Long.SIZE - 1));
      least = Math.min(least, Math.min(nearer(point, goal), nearer(begin, close)));
    } while ((slices[at] & LAST) == 0);
    return least > doubt ? region - 1 : UNSURE; // also of what is no number
  }

  /** The first bit is set where the signs differ. */
  private static long signs(double one, double other) {
    return Double.doubleToRawLongBits(one) ^ Double.doubleToRawLongBits(other);
  }

  private static double nearer(double one, double other) {
    return Math.min(Math.abs(one), Math.abs(other));
  }

  /** Bytes of its arrays. */
  long bytes() {
    return 4L * (coarse.length + slices.length) + 2L * fine.length + 8L * edges.length;
  }
}
