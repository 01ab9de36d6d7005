package fenghuo.geo;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Road;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Which roads and railways pass near a point, and through which townships they go on from there.
 * Immutable, safe for many threads. A road crosses a township where its line runs through the
 * township's cell; whom else the cell holds the {@link fenghuo.datasets.places.Gazetteer} knows.
 *
 * <p>All coordinates are WGS 84 (EPSG:4326), degrees, lon before lat. The lines of {@code
 * roads.csv} are straight from place to place: near a place they are right, between two far ones
 * they may run kilometres beside the road, and what lies at the road there is then not found.
 */
public final class Roads {
  /** How far from a road's line a point may lie and still count as on the road, metres [E]. */
  public static final double SNAP_METRES = 3_000;

  private static final ConcurrentMap<Places, Roads> BUILT = new ConcurrentHashMap<>();
  private static final Comparator<AlongRoad> NEAREST_FIRST =
      Comparator.comparingDouble(AlongRoad::metres)
          .thenComparing(AlongRoad::road)
          .thenComparing(AlongRoad::township);

  private final List<String> names;
  private final List<List<Stay>> stays;
  private final CourseIndex index;

  private Roads(Places places) {
    names = places.roads().stream().map(Road::name).toList();
    List<Course> courses = places.roads().stream().map(Course::of).toList();
    stays = Stays.of(courses, TownshipIndex.of(places).cells(), 0);
    index = new CourseIndex(courses);
  }

  /**
   * The roads of some places, built once in this process for equal places.
   *
   * @throws fenghuo.policy.PolicyException if the geometry of the cells cannot be used
   */
  public static Roads of(Places places) {
    return BUILT.computeIfAbsent(places, Roads::new);
  }

  /**
   * The roads that pass within a radius, the nearest first, then in the order of the table.
   *
   * @param radiusMetres along the WGS 84 ellipsoid
   */
  public List<NearRoad> within(double lon, double lat, double radiusMetres) {
    return index.near(lon, lat, radiusMetres).stream()
        .map(foot -> new NearRoad(names.get(foot.course()), foot.metresAway()))
        .toList();
  }

  /**
   * The townships that a road at a point crosses, both ways from there, the nearest first; once for
   * each of the roads that cross it.
   *
   * @param maxMetres along the road, from where it is nearest to the point
   * @return nothing where no road passes within {@value #SNAP_METRES} m
   */
  public List<AlongRoad> alongRoad(double lon, double lat, double maxMetres) {
    return alongRoad(lon, lat, SNAP_METRES, maxMetres);
  }

  /**
   * The same along the roads that pass within a radius of their own.
   *
   * @param nearMetres along the WGS 84 ellipsoid, from the point to the road
   */
  List<AlongRoad> alongRoad(double lon, double lat, double nearMetres, double maxMetres) {
    List<AlongRoad> along = new ArrayList<>();
    for (CourseFoot foot : index.near(lon, lat, nearMetres)) {
      Map<String, Double> reached = new HashMap<>();
      for (Stay stay : stays.get(foot.course())) {
        reached.merge(stay.township(), stay.metresFrom(foot.place()), Math::min);
      }
      reached.values().removeIf(metres -> !(metres <= maxMetres));
      String road = names.get(foot.course());
      reached.forEach((township, metres) -> along.add(new AlongRoad(road, township, metres)));
    }
    along.sort(NEAREST_FIRST);
    return along;
  }
}
