package fenghuo.geo;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Reservoir;
import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import fenghuo.policy.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * How high the water of the rivers stood before any dam, metres above sea level, as far as that is
 * known: at the points of {@code rivers.csv} that tell it; at the tail of a reservoir, which lies
 * where its normal level meets the river; and at a mouth, where the river joined stands as high.
 * Between two of these it falls evenly, and beyond them it is not known.
 */
final class RiverHeights {
  private final Map<String, River> rivers = new HashMap<>();
  private final Map<String, Course> courses = new HashMap<>();
  private final Map<String, NavigableMap<Double, Double>> known = new HashMap<>();

  /**
   * The heights of some places.
   *
   * @param faults gets one for each river whose water would run uphill
   */
  RiverHeights(Places places, Faults faults) {
    for (River river : places.rivers()) {
      rivers.put(river.name(), river);
      courses.put(river.name(), Course.of(river));
      known.put(river.name(), given(river));
    }
    places.reservoirs().forEach(this::addTail);
    places.rivers().forEach(river -> addMouth(river.name()));
    places.rivers().forEach(river -> check(river.name(), faults));
  }

  /** The height of a place on a river, told by its metres from the river's beginning. */
  OptionalDouble at(String river, double place) {
    NavigableMap<Double, Double> heights = known.get(river);
    Map.Entry<Double, Double> above = heights.floorEntry(place);
    Map.Entry<Double, Double> below = heights.ceilingEntry(place);
    if (above == null || below == null) {
      return OptionalDouble.empty();
    }
    double apart = below.getKey() - above.getKey();
    double share = apart > 0 ? (place - above.getKey()) / apart : 0;
    return OptionalDouble.of(above.getValue() + share * (below.getValue() - above.getValue()));
  }

  /** Where on a river its height is known: metres from its beginning. */
  Set<Double> places(String river) {
    return known.get(river).keySet();
  }

  private NavigableMap<Double, Double> given(River river) {
    NavigableMap<Double, Double> heights = new TreeMap<>();
    List<RiverPoint> points = river.points();
    for (int i = 0; i < points.size(); i++) {
      double place = courses.get(river.name()).metresAt(i);
      points.get(i).elevation().ifPresent(height -> heights.put(place, height));
    }
    return heights;
  }

  private void addTail(Reservoir reservoir) {
    Course course = courses.get(reservoir.river());
    new CourseIndex(List.of(course))
        .near(reservoir.tailLon(), reservoir.tailLat(), RiverGraph.SNAP_METRES)
        .forEach(
            foot ->
                known
                    .get(reservoir.river())
                    .putIfAbsent(foot.place(), reservoir.normalLevelMetres()));
  }

  /** The height of the mouth of a river, after those of the rivers below it. */
  private void addMouth(String name) {
    String into = rivers.get(name).into();
    Course course = courses.get(name);
    if (into.isEmpty() || known.get(name).containsKey(course.length())) {
      return;
    }
    addMouth(into);
    at(into, course.mouthIn(courses.get(into)))
        .ifPresent(height -> known.get(name).put(course.length(), height));
  }

  private void check(String river, Faults faults) {
    Map.Entry<Double, Double> above = null;
    for (Map.Entry<Double, Double> here : known.get(river).entrySet()) {
      if (above != null && here.getValue() > above.getValue()) {
        faults.add(
            "rivers.csv: " + river,
            "its water would rise from %.0f m to %.0f m, %.1f km from its beginning; see elevation_m and reservoirs.csv"
                .formatted(above.getValue(), here.getValue(), here.getKey() / 1_000));
      }
      above = here;
    }
  }
}
