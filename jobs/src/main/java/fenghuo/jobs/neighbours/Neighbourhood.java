package fenghuo.jobs.neighbours;

import fenghuo.jobs.quality.Norm;
import fenghuo.jobs.quality.Norm.Neighbours;
import fenghuo.jobs.quality.Norm.Radar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands near whom, nearest first, and of two as near the one first by name; and which cell of
 * the radar's grid lies over whom. Made anew when a station comes, goes or moves.
 */
final class Neighbourhood {
  private final Neighbours norm;
  private final Map<String, List<String>> near = new HashMap<>();
  private final Map<String, List<String>> asked = new HashMap<>();
  private final Map<String, String> cells = new HashMap<>();

  private record Near(String origin, double metres) {
    static final Comparator<Near> ORDER =
        Comparator.comparingDouble(Near::metres).thenComparing(Near::origin);
  }

  Neighbourhood(Norm norm, Collection<Station> stations) {
    this.norm = norm.neighbours();
    for (Station one : stations) {
      if (one.isHome() && !isCell(one)) {
        settle(one, stations);
      }
    }
  }

  private void settle(Station one, Collection<Station> stations) {
    List<Near> others = new ArrayList<>();
    List<Near> above = new ArrayList<>();
    for (Station other : stations) {
      double metres = Tiles.metresBetween(one.lon(), one.lat(), other.lon(), other.lat());
      boolean isItself = other.origin().equals(one.origin());
      if (isCell(other) && metres <= norm.radar().withinMetres()) {
        above.add(new Near(other.origin(), metres));
      } else if (!isItself
          && !isCell(other)
          && metres <= norm.withinMetres()
          && isInBand(one, other)) {
        others.add(new Near(other.origin(), metres));
      }
    }
    others.sort(Near.ORDER);
    near.put(one.origin(), others.stream().map(Near::origin).toList());
    others.forEach(other -> asks(one, other.origin()));
    above.stream().min(Near.ORDER).ifPresent(cell -> isUnder(one, cell.origin()));
  }

  private void isUnder(Station one, String cell) {
    cells.put(one.origin(), cell);
    asks(one, cell);
  }

  private void asks(Station one, String other) {
    asked.computeIfAbsent(other, any -> new ArrayList<>()).add(one.origin());
  }

  /** Whether it is no station, but a cell of the radar's grid. */
  boolean isCell(Station station) {
    Radar radar = norm.radar();
    return radar != null && radar.feed().equals(station.feed());
  }

  private boolean isInBand(Station one, Station other) {
    double metres = Math.abs(one.altitude() - other.altitude());
    return Double.isNaN(metres) ? Double.isNaN(norm.perKm()) : metres <= norm.bandMetres();
  }

  /** The stations near one, nearest first. */
  List<String> near(String origin) {
    return near.getOrDefault(origin, List.of());
  }

  /** The cell over a station; empty where there is none. */
  String cellOver(String origin) {
    return cells.getOrDefault(origin, "");
  }

  /** Whoever is compared with one. */
  List<String> comparedWith(String origin) {
    return asked.getOrDefault(origin, List.of());
  }
}
