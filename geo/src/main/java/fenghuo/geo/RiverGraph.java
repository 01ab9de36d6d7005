package fenghuo.geo;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.River;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which townships a flood reaches down a river, how far along the water and when, and from which
 * ones it may come. Immutable, safe for many threads; a question takes some microseconds.
 *
 * <p>A river passes a township where its line runs through the township's cell or within {@value
 * #BANK_METRES} m of it: lines are good to about as much, and a river that is the border wets both
 * banks. A cell names the township it belongs to; whom else it holds the {@link
 * fenghuo.datasets.places.Gazetteer} knows. All coordinates are WGS 84 (EPSG:4326), degrees, lon
 * before lat. Lengths are those of the lines in {@code rivers.csv}, on the ellipsoid, and no better
 * than these; neither dams nor the attenuation of the wave are known here.
 */
public final class RiverGraph {
  /** How far a river's line may pass a cell and still count as passing through it, metres [E]. */
  public static final double BANK_METRES = 500;

  /** How far from a river's line a point may lie and still count as on the river, metres [E]. */
  public static final double SNAP_METRES = 3_000;

  private static final ConcurrentMap<Places, RiverGraph> BUILT = new ConcurrentHashMap<>();
  private static final double MOUTH_METRES = 1; // this near its mouth a place lies on both rivers
  private static final Comparator<AlongRiver> NEAREST_FIRST =
      Comparator.comparingDouble(AlongRiver::metres).thenComparing(AlongRiver::township);

  private final List<Flow> rivers = new ArrayList<>();
  private final List<List<Integer>> tributaries = new ArrayList<>();
  private final Map<String, List<RiverReach>> reaches = new HashMap<>();
  private final CourseIndex index;

  private RiverGraph(Places places) {
    List<River> named = places.rivers();
    List<Course> courses = named.stream().map(Course::of).toList();
    List<List<Stay>> stays = Stays.of(courses, TownshipIndex.of(places).cells(), BANK_METRES);
    Map<String, Integer> numbers = new HashMap<>();
    named.forEach(river -> numbers.put(river.name(), numbers.size()));
    named.forEach(river -> tributaries.add(new ArrayList<>()));
    for (int i = 0; i < named.size(); i++) {
      int into = numbers.getOrDefault(named.get(i).into(), -1);
      double mouth = into < 0 ? 0 : courses.get(i).mouthIn(courses.get(into));
      rivers.add(new Flow(courses.get(i), stays.get(i), into, mouth));
      if (into >= 0) {
        tributaries.get(into).add(i);
      }
    }
    index = new CourseIndex(courses);
    cut(places);
  }

  private void cut(Places places) {
    Faults faults = new Faults();
    RiverHeights heights = new RiverHeights(places, faults);
    faults.throwIfAny("places");
    for (int i = 0; i < rivers.size(); i++) {
      String name = places.rivers().get(i).name();
      List<Double> mouths =
          tributaries.get(i).stream().map(tributary -> rivers.get(tributary).mouth()).toList();
      reaches.put(name, new RiverReaches(name, rivers.get(i), heights).cutAlsoAt(mouths));
    }
  }

  /**
   * The rivers of some places, built once in this process for equal places.
   *
   * @throws fenghuo.policy.PolicyException if the geometry of the cells cannot be used, or the
   *     water would run uphill
   */
  public static RiverGraph of(Places places) {
    return BUILT.computeIfAbsent(places, RiverGraph::new);
  }

  /** A fault for each river whose water would run uphill, by the heights in the tables. */
  public static void checkHeights(Places places, Faults faults) {
    new RiverHeights(places, faults);
  }

  /**
   * The reaches of a river between its nodes, from its beginning to its end, without a gap.
   *
   * @param river its name; of one that is not in the table there are none
   */
  public List<RiverReach> reaches(String river) {
    return reaches.getOrDefault(river, List.of());
  }

  /**
   * The townships that the water passes below a point, the nearest first, then by code; the one
   * where the point lies on the river is among them, with 0 metres. Follows the river into the one
   * it joins, and on to where that leaves the map.
   *
   * @param maxMetres along the rivers, from where the given point is nearest to the nearest river
   * @return nothing where no river passes within {@value #SNAP_METRES} m
   */
  public List<AlongRiver> downstream(double lon, double lat, double maxMetres) {
    Map<String, AlongRiver> reached = new HashMap<>();
    for (Spot spot = spotAt(lon, lat); spot.metres() <= maxMetres; spot = mouthBelow(spot)) {
      for (Stay stay : rivers.get(spot.river()).stays()) {
        if (stay.to() >= spot.place()) {
          reach(spot, Math.max(stay.from(), spot.place()), stay, maxMetres, reached);
        }
      }
    }
    return sorted(reached);
  }

  /**
   * The townships whose water passes a point, on its river and on all that flow into it above, the
   * nearest first, then by code; the one where the point lies on the river is among them, with 0
   * metres. The seconds are those of the wave from there to the point.
   *
   * @param maxMetres along the rivers, to where the given point is nearest to the nearest river
   * @return nothing where no river passes within {@value #SNAP_METRES} m
   */
  public List<AlongRiver> upstream(double lon, double lat, double maxMetres) {
    Map<String, AlongRiver> reached = new HashMap<>();
    climb(spotAt(lon, lat), maxMetres, reached);
    return sorted(reached);
  }

  private void climb(Spot spot, double maxMetres, Map<String, AlongRiver> reached) {
    if (!(spot.metres() <= maxMetres)) {
      return;
    }
    for (Stay stay : rivers.get(spot.river()).stays()) {
      if (stay.from() <= spot.place()) {
        reach(spot, Math.min(stay.to(), spot.place()), stay, maxMetres, reached);
      }
    }
    for (int tributary : tributaries.get(spot.river())) {
      double mouth = rivers.get(tributary).mouth();
      if (mouth <= spot.place() + MOUTH_METRES) {
        double end = rivers.get(tributary).course().length();
        climb(spot.walked(mouth, rivers).on(tributary, end), maxMetres, reached);
      }
    }
  }

  /** Notes a stay as reached at a place, unless it is too far or was reached on a shorter way. */
  private void reach(
      Spot spot, double place, Stay stay, double maxMetres, Map<String, AlongRiver> reached) {
    Spot there = spot.walked(place, rivers);
    if (there.metres() <= maxMetres) {
      AlongRiver found = new AlongRiver(stay.township(), there.metres(), there.seconds());
      reached.merge(
          stay.township(), found, (one, other) -> other.metres() < one.metres() ? other : one);
    }
  }

  /** The same water on the river below; nowhere where there is none. */
  private Spot mouthBelow(Spot spot) {
    Flow river = rivers.get(spot.river());
    if (river.into() < 0) {
      return Spot.NOWHERE;
    }
    return spot.walked(river.course().length(), rivers).on(river.into(), river.mouth());
  }

  private Spot spotAt(double lon, double lat) {
    List<CourseFoot> feet = index.near(lon, lat, SNAP_METRES);
    if (feet.isEmpty()) {
      return Spot.NOWHERE;
    }
    Spot spot = new Spot(feet.get(0).course(), feet.get(0).place(), 0, 0);
    while (isAtMouth(spot)) {
      spot = spot.on(rivers.get(spot.river()).into(), rivers.get(spot.river()).mouth());
    }
    return spot;
  }

  private boolean isAtMouth(Spot spot) {
    Flow river = rivers.get(spot.river());
    return river.into() >= 0 && spot.place() >= river.course().length() - MOUTH_METRES;
  }

  private static List<AlongRiver> sorted(Map<String, AlongRiver> reached) {
    List<AlongRiver> sorted = new ArrayList<>(reached.values());
    sorted.sort(NEAREST_FIRST);
    return sorted;
  }
}
