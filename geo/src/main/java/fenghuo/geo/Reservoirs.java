package fenghuo.geo;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Reservoir;
import fenghuo.datasets.places.River;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * At which reservoir a point lies, and which cells lie along its shore. Immutable, safe for many
 * threads.
 *
 * <p>A reservoir is the course of its river from the tail to the dam, as wide everywhere as on the
 * average; bays in side valleys are not known. All coordinates are WGS 84 (EPSG:4326), degrees, lon
 * before lat.
 */
public final class Reservoirs {
  private static final ConcurrentMap<Places, Reservoirs> BUILT = new ConcurrentHashMap<>();
  private static final Comparator<NearReservoir> NEAREST_FIRST =
      Comparator.comparingDouble(NearReservoir::metres).thenComparing(NearReservoir::reservoir);

  /**
   * @param metres from the cell to the line of the reservoir, on a map true at the cell
   */
  private record Beside(String township, double metres) {}

  private record Water(Stretch stretch, List<Beside> cells) {}

  private final List<Water> waters = new ArrayList<>();
  private final CourseIndex index;
  private final double widest;

  private Reservoirs(List<Stretch> stretches, List<Region> cells) {
    stretches.forEach(stretch -> waters.add(new Water(stretch, new ArrayList<>())));
    for (Region cell : cells) {
      Plane plane = Plane.at(cell.shape().getEnvelopeInternal().centre().y);
      Geometry area = plane.map(cell.shape());
      IndexedFacetDistance border = new IndexedFacetDistance(area);
      for (Water water : waters) {
        Geometry line = plane.map(water.stretch.line());
        double metres = area.intersects(line) ? 0 : border.distance(line);
        water.cells.add(new Beside(cell.code(), metres));
      }
    }
    index = new CourseIndex(stretches.stream().map(Course::of).toList());
    widest = stretches.stream().mapToDouble(Stretch::halfWidthMetres).max().orElse(0);
  }

  /**
   * The reservoirs of some places, built once in this process for equal places.
   *
   * @throws fenghuo.policy.PolicyException if their geometry cannot be used, with every fault
   */
  public static Reservoirs of(Places places) {
    return BUILT.computeIfAbsent(places, Reservoirs::build);
  }

  private static Reservoirs build(Places places) {
    Faults faults = new Faults();
    List<Stretch> stretches = stretches(places, faults);
    faults.throwIfAny("places");
    return new Reservoirs(stretches, TownshipIndex.of(places).cells());
  }

  /**
   * The stretches that the reservoirs fill, in the order of the table. A dam or a tail that lies
   * beside its river, or a tail that lies below its dam, is a fault, and that stretch is left out.
   */
  public static List<Stretch> stretches(Places places, Faults faults) {
    List<Stretch> stretches = new ArrayList<>();
    for (Reservoir reservoir : places.reservoirs()) {
      for (River river : places.rivers()) {
        if (river.name().equals(reservoir.river())) {
          stretch(reservoir, Course.of(river), faults).ifPresent(stretches::add);
        }
      }
    }
    return stretches;
  }

  private static Optional<Stretch> stretch(Reservoir reservoir, Course river, Faults faults) {
    CourseIndex course = new CourseIndex(List.of(river));
    double snap = RiverGraph.SNAP_METRES;
    List<CourseFoot> dam = course.near(reservoir.damLon(), reservoir.damLat(), snap);
    List<CourseFoot> tail = course.near(reservoir.tailLon(), reservoir.tailLat(), snap);
    String where = "reservoirs.csv: " + reservoir.name();
    String beside = "must lie within %.0f m of the course of %s".formatted(snap, reservoir.river());
    if (dam.isEmpty()) {
      faults.add(where, "its dam " + beside);
    }
    if (tail.isEmpty()) {
      faults.add(where, "its tail " + beside);
    }
    if (dam.isEmpty() || tail.isEmpty()) {
      return Optional.empty();
    }
    if (tail.get(0).place() >= dam.get(0).place()) {
      faults.add(where, "its tail must lie above its dam; are they exchanged?");
      return Optional.empty();
    }
    Course filled = river.between(tail.get(0).place(), dam.get(0).place());
    return Optional.of(new Stretch(reservoir.name(), filled.line(), reservoir.halfWidthMetres()));
  }

  /**
   * The reservoirs whose shore lies within a radius, the nearest first, then by name.
   *
   * @param metres along the WGS 84 ellipsoid
   */
  public List<NearReservoir> within(double lon, double lat, double metres) {
    List<NearReservoir> near = new ArrayList<>();
    for (CourseFoot foot : index.near(lon, lat, metres + widest)) {
      Stretch stretch = waters.get(foot.course()).stretch;
      double shore = Math.max(0, foot.metresAway() - stretch.halfWidthMetres());
      if (shore <= metres) {
        near.add(new NearReservoir(stretch.reservoir(), shore));
      }
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  /** Codes of the cells that come as near to the shore of a reservoir as a point does. */
  Set<String> bank(double lon, double lat, double metres) {
    Set<String> bank = new TreeSet<>();
    for (NearReservoir near : within(lon, lat, metres)) {
      for (Water water : waters) {
        if (water.stretch.reservoir().equals(near.reservoir())) {
          double most = water.stretch.halfWidthMetres() + metres;
          water.cells.stream()
              .filter(cell -> cell.metres <= most)
              .forEach(cell -> bank.add(cell.township));
        }
      }
    }
    return bank;
  }
}
