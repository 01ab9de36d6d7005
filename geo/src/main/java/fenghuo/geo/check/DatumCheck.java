package fenghuo.geo.check;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import fenghuo.geo.Cells;
import fenghuo.geo.Plane;
import fenghuo.geo.Region;
import fenghuo.geo.check.Shift.Way;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Whether coordinates lie where the built-in places say they should, file by file: borders against
 * the built-in outlines of the same counties, seats against the built-in seats of the same names.
 *
 * <p>GCJ-02 moves everything in Liangshan by 300 to 600 m, far more than the outlines are
 * generalised (230 m at most, in no direction more than in another). Of places that share no county
 * and no seat with the built-in ones nothing can be said.
 */
final class DatumCheck {
  /** Fewer are no evidence. */
  private static final int FEWEST_SEATS = 5;

  private final List<Region> trusted;
  private final Places builtIn;

  DatumCheck(Places builtIn) {
    this.builtIn = builtIn;
    Faults faults = new Faults();
    trusted = Cells.outlines(builtIn, faults);
    faults.throwIfAny("built-in places");
  }

  /** The shift of surveyed cells, taken together county by county. */
  Optional<Shift> cells(List<Region> cells) {
    Map<String, List<Geometry>> byCounty = new TreeMap<>();
    for (Region cell : cells) {
      String county = cell.code().substring(0, Math.min(6, cell.code().length()));
      byCounty.computeIfAbsent(county, any -> new ArrayList<>()).add(cell.shape());
    }
    List<Region> counties = new ArrayList<>();
    byCounty.forEach((county, parts) -> counties.add(new Region(county, union(parts))));
    return borders("cells.geojson", counties);
  }

  /** The shift of county outlines. */
  Optional<Shift> outlines(List<Region> outlines) {
    return borders("outlines.geojson", outlines);
  }

  private Optional<Shift> borders(String file, List<Region> counties) {
    List<Geometry> theirs = new ArrayList<>();
    List<Geometry> ours = new ArrayList<>();
    for (Region county : counties) {
      for (Region known : trusted) {
        if (known.code().equals(county.code())) {
          theirs.add(county.shape());
          ours.add(known.shape());
        }
      }
    }
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    BorderFit fit = new BorderFit(ours);
    int vertices = theirs.stream().mapToInt(Geometry::getNumPoints).sum();
    Way asIs = fit.to(theirs);
    Way converted = fit.to(theirs.stream().map(Gcj02::undo).toList());
    return Optional.of(new Shift(file, vertices, asIs, converted));
  }

  /** The shift of seats, by the middle of their differences. */
  Optional<Shift> seats(List<Seat> seats) {
    Map<String, Seat> known = new HashMap<>();
    builtIn.seats().forEach(seat -> known.put(seat.township() + seat.name(), seat));
    List<Way> asIs = new ArrayList<>();
    List<Way> converted = new ArrayList<>();
    for (Seat seat : seats) {
      Seat ours = known.get(seat.township() + seat.name());
      if (ours != null) {
        asIs.add(between(ours, seat.lon(), seat.lat()));
        double[] undone = Gcj02.undo(seat.lon(), seat.lat());
        converted.add(between(ours, undone[0], undone[1]));
      }
    }
    return asIs.size() < FEWEST_SEATS
        ? Optional.empty()
        : Optional.of(new Shift("seats.csv", asIs.size(), middle(asIs), middle(converted)));
  }

  private static Way between(Seat from, double lon, double lat) {
    Plane plane = Plane.at(from.lat());
    return new Way((lon - from.lon()) * plane.lonMetres(), (lat - from.lat()) * plane.latMetres());
  }

  private static Way middle(List<Way> ways) {
    double[] east = ways.stream().mapToDouble(Way::east).sorted().toArray();
    double[] north = ways.stream().mapToDouble(Way::north).sorted().toArray();
    return new Way(east[east.length / 2], north[north.length / 2]);
  }

  private static Geometry union(List<Geometry> parts) {
    return OverlayNGRobust.union(new ArrayList<>(parts));
  }
}
