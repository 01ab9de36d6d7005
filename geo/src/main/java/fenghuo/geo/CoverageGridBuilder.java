package fenghuo.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Draws a {@link CoverageGrid}, one row of coarse cells after the other. */
final class CoverageGridBuilder {
  /**
   * Of 4 bytes each; more are not faster, for they push each other out of the processor's cache.
   */
  private static final long COARSE_CELLS_PER_REGION = 256;

  private static final int LARGEST_SHIFT = 3; // 8 by 8 fine cells in a coarse one
  private static final long FEWEST_BYTES = 1 << 10;
  private static final long MOST_BYTES = 1L << 30; // what an int can number

  private final List<Region> regions;
  private final long mostBytes;
  private final List<CoverageEdge> edges;
  private final PlainCoverage plain;
  private final GridFrame frame;
  private final Scanline scanline;
  private final int cut;
  private final int[] coarse;
  private final Ints fine = new Ints();
  private final GridSlices slices = new GridSlices();

  /** What the fine cells will take. */
  private final long fineBytes;

  CoverageGridBuilder(List<Region> regions, ExactCover exact, long mostBytes) {
    if (regions.size() > CoverageGrid.MOST_REGIONS) {
      throw new IllegalArgumentException(
          "%d regions; there may be %d".formatted(regions.size(), CoverageGrid.MOST_REGIONS));
    }
    this.regions = regions;
    this.mostBytes = 4L * regions.size() + Math.max(FEWEST_BYTES, Math.min(mostBytes, MOST_BYTES));
    edges = CoverageEdge.of(regions);
    plain = new PlainCoverage(exact);
    Envelope extent = new Envelope();
    regions.forEach(region -> extent.expandToInclude(region.shape().getEnvelopeInternal()));
    long coarseCells = Math.min(COARSE_CELLS_PER_REGION * regions.size(), this.mostBytes / 32);
    GridFrame uncut = GridFrame.around(extent, Math.max(1, coarseCells), 0);
    long touched = touched(uncut);
    int shift = LARGEST_SHIFT;
    while (shift > 0 && fineBytes(touched, shift) > this.mostBytes / 2) {
      shift--;
    }
    fineBytes = fineBytes(touched, shift) + 2L * (regions.size() + 2);
    cut = 1 << shift;
    frame = uncut.cut(shift);
    scanline = new Scanline(edges, frame);
    coarse = new int[frame.columns() * frame.rows()];
  }

  private long touched(GridFrame uncut) {
    BitSet touched = new BitSet();
    CoverageEdge.FineCell touch = (row, column) -> touched.set(row * uncut.columns() + column);
    edges.forEach(edge -> edge.walk(uncut, 0, uncut.rows(), touch));
    return touched.cardinality();
  }

  private static long fineBytes(long touched, int shift) {
    return touched * (4 + (2L << (2 * shift)));
  }

  CoverageGrid.Drawn draw() {
    for (int answer = 0; answer <= regions.size(); answer++) {
      fine.add(answer); // for coarse cells that have but one
    }
    fine.add(CoverageGrid.HELD_UNSURE);
    List<List<CoverageEdge>> byRow = byCoarseRow();
    for (int row = 0; row < frame.rows(); row++) {
      drawRow(row, new GridBand(frame, row, byRow.get(row)));
    }
    return new CoverageGrid.Drawn(frame, regions.size() + 1, coarse, fineCells(), slices);
  }

  private List<List<CoverageEdge>> byCoarseRow() {
    List<List<CoverageEdge>> byRow = new ArrayList<>();
    for (int row = 0; row < frame.rows(); row++) {
      byRow.add(new ArrayList<>());
    }
    for (CoverageEdge edge : edges) {
      int last = frame.fineRow(edge.highest() + GridFrame.PAD) / cut;
      int first = frame.fineRow(edge.lowest() - GridFrame.PAD) / cut;
      byRow.subList(first, last + 1).forEach(row -> row.add(edge));
    }
    return byRow;
  }

  private void drawRow(int coarseRow, GridBand band) {
    int[][] held = new int[cut][frame.fineColumns()];
    for (int row = 0; row < cut; row++) {
      scanline.to(coarseRow * cut + row);
      for (int column = 0; column < frame.fineColumns(); column++) {
        if (band.isTouched(column / cut)) {
          scanline.on(column);
          held[row][column] = held(band.touching(row, column), coarseRow * cut + row, column);
        } else if (row == 0 && column % cut == 0) {
          scanline.on(column);
          coarse[coarseRow * frame.columns() + column / cut] = scanline.lowest() + 1;
        }
      }
    }
    for (int column = 0; column < frame.columns(); column++) {
      if (band.isTouched(column)) {
        coarse[coarseRow * frame.columns() + column] = keep(held, band, column * cut);
      }
    }
  }

  /**
   * What a fine cell of a touched coarse one holds; the complement of it where it is the middle's.
   */
  private int held(List<CoverageEdge> own, int row, int column) {
    int middle = scanline.lowest() + 1;
    if (own.isEmpty()) {
      return middle;
    }
    boolean isPlain = plain.isIn(frame.fineCell(row, column), own, scanline.covering());
    return isPlain ? ~middle : CoverageGrid.HELD_UNSURE;
  }

  /** Keeps the fine cells of a coarse one; tells what stands for them. */
  private int keep(int[][] held, GridBand band, int firstColumn) {
    int first = slices.size();
    if (bytes(2L * fine.size()) + fineBytes(1, frame.shift()) > mostBytes) {
      return regions.size() + 1; // unsure
    }
    fine.add(first >>> Character.SIZE);
    fine.add(first & Character.MAX_VALUE);
    int begin = fine.size();
    for (int row = 0; row < cut; row++) {
      for (int column = firstColumn; column < firstColumn + cut; column++) {
        int one = held[row][column];
        fine.add(one < 0 ? slice(first, ~one, band.touching(row, column)) : one);
      }
    }
    return begin | CoverageGrid.CUT;
  }

  /** Adds a slice; tells what stands for it in a coarse cell whose slices begin there. */
  private int slice(int first, int middle, List<CoverageEdge> own) {
    int place = regions.size() + 1 + (slices.size() - first) / 2;
    if (place >= CoverageGrid.HELD_UNSURE || bytes(fineBytes) + GridSlices.bytes(own) > mostBytes) {
      return CoverageGrid.HELD_UNSURE;
    }
    slices.add(middle, own);
    return place;
  }

  private long bytes(long ofFineCells) {
    return 4L * coarse.length + slices.bytes() + ofFineCells;
  }

  private char[] fineCells() {
    char[] cells = new char[fine.size()];
    int[] numbers = fine.toArray();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (char) numbers[i];
    }
    return cells;
  }
}
