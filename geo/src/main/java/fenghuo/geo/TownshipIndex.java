package fenghuo.geo;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Which cell a point lies in, and which lie near. Immutable, safe for many threads.
 *
 * <p>Every point of the prefecture, its border included, belongs to exactly one cell: on a border
 * between cells it is the one with the lowest code. A cell names the township it belongs to; whom
 * else it holds the {@link fenghuo.datasets.places.Gazetteer} knows. Surveyed cells may leave gaps;
 * what lies in one lies nowhere. All coordinates are WGS 84 (EPSG:4326), degrees, lon before lat;
 * what is no number, or no place on Earth, lies nowhere.
 */
public final class TownshipIndex {
  private static final ConcurrentMap<Places, TownshipIndex> BUILT = new ConcurrentHashMap<>();
  private static final long MOST_BYTES = 64L << 20;
  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble(Near::metres).thenComparing(Near::township);

  private record Bordered(Region cell, Border border) {}

  private final List<Region> cells;
  private final List<Bordered> bordered = new ArrayList<>();
  private final ExactCover exact;
  private final CoverageGrid grid;
  private final Neighbours neighbours;
  private final Overlaps overlaps;
  private final Passages passages;

  /** Of each cell its code, after what lies in none. */
  private final List<Optional<String>> answers;

  private TownshipIndex(List<Region> cells) {
    this.cells = List.copyOf(cells);
    List<Optional<String>> codes = new ArrayList<>(List.of(Optional.empty()));
    for (Region cell : cells) {
      bordered.add(new Bordered(cell, new Border(cell.shape())));
      codes.add(Optional.of(cell.code()));
    }
    answers = List.copyOf(codes);
    exact = new ExactCover(cells);
    grid = CoverageGrid.of(cells, exact, MOST_BYTES);
    neighbours = new Neighbours(cells);
    overlaps = new Overlaps(cells);
    passages = new Passages(cells);
  }

  /**
   * The index of some places, built once in this process for equal places.
   *
   * @throws fenghuo.policy.PolicyException if their geometry cannot be used, with every fault
   */
  public static TownshipIndex of(Places places) {
    return BUILT.computeIfAbsent(places, TownshipIndex::build);
  }

  private static TownshipIndex build(Places places) {
    Faults faults = new Faults();
    List<Region> cells = Cells.of(places, faults);
    faults.throwIfAny("places");
    return new TownshipIndex(cells);
  }

  /** The cells in the order of their codes. */
  public List<Region> cells() {
    return cells;
  }

  /** Code of the township whose cell a point lies in; empty outside the prefecture. */
  public Optional<String> townshipAt(double lon, double lat) {
    int cell = grid.at(lon, lat);
    if (cell != CoverageGrid.UNSURE) {
      return answers.get(cell - CoverageGrid.NONE);
    }
    return exact.at(lon, lat).stream().findFirst();
  }

  /**
   * Every cell of which some point lies no farther than a radius, the nearest first, then by code.
   *
   * @param radiusMetres along the WGS 84 ellipsoid; with 0, the cells the point lies in or on
   */
  public List<Near> within(double lon, double lat, double radiusMetres) {
    List<Near> near = new ArrayList<>();
    if (!isOnEarth(lon, lat)) {
      return near;
    }
    List<String> here = exact.at(lon, lat);
    double[] point = Border.inSpace(lon, lat);
    for (Bordered candidate : bordered) {
      if (!candidate.border().isBeyond(point, radiusMetres)) {
        near.add(near(candidate, here, lon, lat, point));
      }
    }
    near.removeIf(cell -> !(cell.metres() <= radiusMetres));
    near.sort(NEAREST_FIRST);
    return near;
  }

  /**
   * Metres along the WGS 84 ellipsoid to the nearest cell; 0 inside and on the border, infinite for
   * what is no place on Earth.
   */
  public double metresToPrefecture(double lon, double lat) {
    if (!exact.at(lon, lat).isEmpty()) {
      return 0;
    }
    double least = Double.POSITIVE_INFINITY;
    if (!isOnEarth(lon, lat)) {
      return least;
    }
    double[] point = Border.inSpace(lon, lat);
    for (Bordered candidate : bordered) {
      if (!candidate.border().isBeyond(point, least)) {
        least = Math.min(least, way(lon, lat, candidate.border().nearest(point)).s12);
      }
    }
    return least;
  }

  /**
   * Some cells as seen from a point, the nearest first, then by code.
   *
   * @param townships codes of cells; others are passed over
   */
  List<Near> near(Collection<String> townships, double lon, double lat) {
    List<Near> near = new ArrayList<>();
    if (!isOnEarth(lon, lat)) {
      return near;
    }
    List<String> here = exact.at(lon, lat);
    double[] point = Border.inSpace(lon, lat);
    for (Bordered candidate : bordered) {
      if (townships.contains(candidate.cell().code())) {
        near.add(near(candidate, here, lon, lat, point));
      }
    }
    near.sort(NEAREST_FIRST);
    return near;
  }

  private static Near near(
      Bordered cell, List<String> here, double lon, double lat, double[] point) {
    String township = cell.cell().code();
    if (here.contains(township)) {
      return new Near(township, 0, 0);
    }
    GeodesicData way = way(lon, lat, cell.border().nearest(point));
    return new Near(township, way.s12, (way.azi1 + 360) % 360);
  }

  /**
   * The cells that can be reached from one over so many borders, that one included; a corner is no
   * border.
   */
  Set<String> neighbours(String township, int borders) {
    return neighbours.within(township, borders).keySet();
  }

  /**
   * The cells that share more than a border with an area, and how much, the largest share of the
   * area first.
   *
   * @param area polygon or multipolygon, WGS 84 (EPSG:4326), degrees, x is lon; mended where its
   *     rings cross; nothing for one that encloses nothing
   */
  public List<Overlap> overlaps(Geometry area) {
    return overlaps.of(area);
  }

  /**
   * The cells that a line passes through, in the order in which it first enters them.
   *
   * @param line LineString or MultiLineString, WGS 84 (EPSG:4326), degrees, x is lon
   */
  public List<Passed> along(Geometry line) {
    return passages.of(line);
  }

  private static GeodesicData way(double lon, double lat, Coordinate to) {
    return Geodesic.WGS84.Inverse(lat, lon, to.y, to.x);
  }

  private static boolean isOnEarth(double lon, double lat) {
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  }
}
