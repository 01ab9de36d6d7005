package fenghuo.jobs.neighbours;

import fenghuo.jobs.quality.Norm.Neighbours;
import fenghuo.jobs.quality.Norm.Radar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who of a tile stands near whom, nearest first, and of two as near the one first by name; beside
 * the radar, which cells of its grid lie over whom. It grows with each station; when one moves or
 * goes, it is made anew.
 */
final class Neighbourhood {
  private final Neighbours norm;
  private final Beside beside;
  private final List<Station> stations = new ArrayList<>();
  private final List<Station> cells = new ArrayList<>();
  private final Map<String, List<Near>> near = new HashMap<>();
  private final Map<String, List<String>> asked = new HashMap<>();

  /** A station, or a cell, and how far away it stands. */
  record Near(String origin, double metres) {
    private static final Comparator<Near> ORDER =
        Comparator.comparingDouble(Near::metres).thenComparing(Near::origin);
  }

  Neighbourhood(Neighbours norm, Beside beside) {
    this.norm = norm;
    this.beside = beside;
  }

  /** Takes in one more, which was not there before. */
  void add(Station one) {
    boolean isCell = isCell(one);
    if (!isCell) {
      near.put(one.origin(), new ArrayList<>());
    }
    for (Station other : beside == Beside.STATIONS || isCell ? stations : cells) {
      double metres = Tiles.metresBetween(one.lon(), one.lat(), other.lon(), other.lat());
      if (beside == Beside.RADAR) {
        meet(isCell ? other : one, isCell ? one : other, metres, norm.radar().withinMetres());
      } else if (isInBand(one, other)) {
        meet(one, other, metres, norm.withinMetres());
        meet(other, one, metres, norm.withinMetres());
      }
    }
    (isCell ? cells : stations).add(one);
  }

  /** Notes that one is compared with another, if that is near enough. */
  private void meet(Station one, Station other, double metres, double farthest) {
    if (one.isHome() && metres <= farthest) {
      Near known = new Near(other.origin(), metres);
      List<Near> others = near.get(one.origin());
      others.add(-Collections.binarySearch(others, known, Near.ORDER) - 1, known);
      asked.computeIfAbsent(other.origin(), any -> new ArrayList<>()).add(one.origin());
    }
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

  /** Whom one is compared with, nearest first. */
  List<Near> near(String origin) {
    return near.getOrDefault(origin, List.of());
  }

  /** Whoever is compared with one. */
  List<String> comparedWith(String origin) {
    return asked.getOrDefault(origin, List.of());
  }
}
