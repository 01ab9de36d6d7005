package fenghuo.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.relateng.RelateNG;

/**
 * Which cells border on which, by more than a point. Cells that overlap, as surveyed ones may, are
 * neighbours too. Immutable, safe for many threads.
 */
final class Neighbours {
  /** Patterns of the nine intersections (DE-9IM): of the interiors, of the borders. */
  private static final String OVERLAPPING = "T********";

  private static final String ALONG_A_LINE = "****1****";

  private final Map<String, TreeSet<String>> next = new HashMap<>();

  Neighbours(List<Region> cells) {
    STRtree tree = new STRtree();
    for (Region cell : cells) {
      tree.insert(cell.shape().getEnvelopeInternal(), cell);
      next.put(cell.code(), new TreeSet<>());
    }
    for (Region cell : cells) {
      RelateNG relate = RelateNG.prepare(cell.shape());
      for (Object candidate : tree.query(cell.shape().getEnvelopeInternal())) {
        Region other = (Region) candidate;
        if (cell.code().compareTo(other.code()) < 0 && border(relate, other.shape())) {
          next.get(cell.code()).add(other.code());
          next.get(other.code()).add(cell.code());
        }
      }
    }
  }

  private static boolean border(RelateNG one, Geometry other) {
    return one.evaluate(other, OVERLAPPING) || one.evaluate(other, ALONG_A_LINE);
  }

  /**
   * The cells that can be reached over so many borders, by the least number of borders: the cell
   * itself over none.
   *
   * @return order of neighbourhood by code, in the order of the codes; nothing for a code unknown
   */
  Map<String, Integer> within(String code, int borders) {
    Map<String, Integer> reached = new TreeMap<>();
    Deque<String> waiting = new ArrayDeque<>();
    if (next.containsKey(code)) {
      reached.put(code, 0);
      waiting.add(code);
    }
    while (!waiting.isEmpty()) {
      String here = waiting.remove();
      int order = reached.get(here) + 1;
      List<String> news = new ArrayList<>(order > borders ? List.of() : next.get(here));
      news.removeIf(reached::containsKey);
      news.forEach(cell -> reached.put(cell, order));
      waiting.addAll(news);
    }
    return reached;
  }
}
