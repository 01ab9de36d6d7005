package fenghuo.datasets.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A grid of a hundredth of a degree, 1 km; of its cells, those that have a gauge. */
final class Grid {
  private static final double CELLS_A_DEGREE = 100;

  private Grid() {}

  /**
   * The centre of a cell, WGS 84 (EPSG:4326), within 0.8 km of each gauge in the cell.
   *
   * @param lon degrees
   * @param lat degrees
   */
  record Cell(double lon, double lat) {}

  /** Each cell once: those first whose gauges report most often, of every fleet alike. */
  static List<Cell> over(List<Station> stations) {
    List<Station> gauges = new ArrayList<>(stations);
    gauges.removeIf(station -> !station.fleet().isOfGauges());
    gauges.sort(
        Comparator.comparingLong((Station gauge) -> gauge.fleet().everySeconds())
            .thenComparingInt(Station::number));
    Set<Cell> cells = new LinkedHashSet<>();
    gauges.forEach(gauge -> cells.add(new Cell(centre(gauge.lon()), centre(gauge.lat()))));
    return List.copyOf(cells);
  }

  private static double centre(double degrees) {
    return Math.round(degrees * CELLS_A_DEGREE) / CELLS_A_DEGREE;
  }
}
