package fenghuo.datasets.places;

import fenghuo.policy.Faults;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Every place the engine knows, as plain data: ship this to the workers and build indexes there.
 * Equal content, equal places.
 *
 * @param outlines county borders: GeoJSON, polygons by the property {@code code}, WGS 84
 *     (EPSG:4326), degrees, lon before lat
 * @param cells surveyed township borders in the same form; empty where there are none and the cells
 *     are computed from the seats
 */
public record Places(
    List<County> counties,
    List<Township> townships,
    List<Seat> seats,
    List<Alias> aliases,
    List<River> rivers,
    List<Road> roads,
    List<Reservoir> reservoirs,
    String outlines,
    String cells)
    implements Serializable {

  public Places {
    counties = List.copyOf(counties);
    townships = List.copyOf(townships);
    seats = List.copyOf(seats);
    aliases = List.copyOf(aliases);
    rivers = List.copyOf(rivers);
    roads = List.copyOf(roads);
    reservoirs = List.copyOf(reservoirs);
  }

  /** Places without a reservoir. */
  public Places(
      List<County> counties,
      List<Township> townships,
      List<Seat> seats,
      List<Alias> aliases,
      List<River> rivers,
      List<Road> roads,
      String outlines,
      String cells) {
    this(counties, townships, seats, aliases, rivers, roads, List.of(), outlines, cells);
  }

  /** Liangshan as described in {@code places/SOURCE.md}: 17 counties, 304 townships. */
  public static Places builtIn() {
    Faults faults = new Faults();
    Places places = new PlacesReader(Optional.empty(), faults).read();
    faults.throwIfAny("built-in places");
    return places;
  }

  /**
   * The places of a user's folder. It may hold any of {@code counties.csv}, {@code townships.csv},
   * {@code seats.csv}, {@code aliases.csv}, {@code rivers.csv}, {@code roads.csv}, {@code
   * reservoirs.csv}, {@code outlines.geojson} and {@code cells.geojson}; what it does not hold is
   * ours, but for our reservoirs, which lie on our rivers alone: with rivers of its own and no
   * reservoirs there are none. Whatever is wrong goes to {@code faults} with file and line, and
   * then the places must not be used. Geometry is not looked at here.
   */
  public static Places from(Path folder, Faults faults) {
    return new PlacesReader(Optional.of(folder), faults).read();
  }

  /** Whether the cells were surveyed; otherwise they are approximate. */
  public boolean isSurveyed() {
    return !cells.isEmpty();
  }
}
