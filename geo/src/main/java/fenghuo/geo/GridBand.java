package fenghuo.geo;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The edges in one row of coarse cells, by the fine cells that they touch. */
final class GridBand {
  private final GridFrame frame;
  private final int firstRow;
  private final int lastRow;
  private final BitSet touched = new BitSet();

  /** For each fine cell where its edges begin; one more at the end. */
  private final int[] first;

  private final CoverageEdge[] edges;

  GridBand(GridFrame frame, int coarseRow, List<CoverageEdge> within) {
    this.frame = frame;
    firstRow = coarseRow << frame.shift();
    lastRow = firstRow + (1 << frame.shift()) - 1;
    int cells = frame.fineColumns() << frame.shift();
    first = new int[cells + 1];
    each(within, (edge, cell) -> first[cell + 1]++);
    for (int cell = 0; cell < cells; cell++) {
      first[cell + 1] += first[cell];
    }
    edges = new CoverageEdge[first[cells]];
    int[] next = Arrays.copyOf(first, cells);
    each(within, (edge, cell) -> edges[next[cell]++] = edge);
  }

  private interface Touch {
    void of(CoverageEdge edge, int cell);
  }

  private void each(List<CoverageEdge> within, Touch touch) {
    for (CoverageEdge edge : within) {
      edge.walk(
          frame,
          firstRow,
          lastRow,
          (row, column) -> {
            touched.set(column >> frame.shift());
            touch.of(edge, cell(row - firstRow, column));
          });
    }
  }

  private int cell(int row, int column) {
    return row * frame.fineColumns() + column;
  }

  /** Whether an edge touches a coarse cell. */
  boolean isTouched(int coarseColumn) {
    return touched.get(coarseColumn);
  }

  /**
   * The edges that touch a fine cell.
   *
   * @param row fine row, from the southernmost of the band
   */
  List<CoverageEdge> touching(int row, int fineColumn) {
    int cell = cell(row, fineColumn);
    return Arrays.asList(edges).subList(first[cell], first[cell + 1]);
  }
}
