package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Goes from west to east through the middles of a fine row and knows who covers them. */
final class Scanline {
  private final GridFrame frame;
  private final List<List<CoverageEdge>> byRow = new ArrayList<>();
  private final TreeSet<Integer> covering = new TreeSet<>();
  private List<CoverageEdge> crossed = List.of();
  private double lat;
  private int next;
  private int lowest = CoverageGrid.NONE;

  Scanline(List<CoverageEdge> edges, GridFrame frame) {
    this.frame = frame;
    for (int row = 0; row < frame.fineRows(); row++) {
      byRow.add(new ArrayList<>(0));
    }
    for (CoverageEdge edge : edges) {
      int last = frame.fineRow(edge.highest());
      for (int row = frame.fineRow(edge.lowest()); row <= last; row++) {
        if (edge.reaches(frame.middleOfRow(row))) {
          byRow.get(row).add(edge);
        }
      }
    }
  }

  /** Begins a row. */
  void to(int fineRow) {
    lat = frame.middleOfRow(fineRow);
    crossed = byRow.get(fineRow);
    crossed.sort(Comparator.comparingDouble(edge -> edge.lonAt(lat)));
    covering.clear();
    lowest = CoverageGrid.NONE;
    next = 0;
  }

  /** Goes on to a column, or stays; never back. */
  void on(int fineColumn) {
    double lon = frame.middleOfColumn(fineColumn);
    int before = next;
    for (; next < crossed.size() && crossed.get(next).lonAt(lat) <= lon; next++) {
      crossed.get(next).claims.forEach(this::toggle);
    }
    if (next > before) {
      lowest = covering.isEmpty() ? CoverageGrid.NONE : covering.first();
    }
  }

  /** The regions that cover the middle it has come to. */
  NavigableSet<Integer> covering() {
    return covering;
  }

  /** The first of them, or {@link CoverageGrid#NONE}. */
  int lowest() {
    return lowest;
  }

  private void toggle(Integer region) {
    if (!covering.remove(region)) {
      covering.add(region);
    }
  }
}
