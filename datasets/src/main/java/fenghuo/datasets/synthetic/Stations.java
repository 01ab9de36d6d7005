package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the stations of all fleets near the seats of the townships. */
final class Stations {
  /** How far a station may lie on the way from a seat to the next: some are upon the border. */
  private static final double TOWARDS = 0.1;

  private final Plan plan;
  private final List<Seat> seats;
  private final Map<Seat, Seat> nearest;
  private final Storms storms;
  private final List<Station> all = new ArrayList<>();

  private Stations(Plan plan, List<Seat> seats, Storms storms) {
    this.plan = plan;
    this.seats = Neighbourhoods.some(seats, plan.size(), plan.seed());
    this.storms = storms;
    nearest = nearest(seats);
  }

  /** Cells of a grid come last in the fleets, for they lie over the gauges of those before. */
  static List<Station> of(Plan plan, Places places, List<Fleet> fleets, Storms storms) {
    Stations stations = new Stations(plan, places.seats(), storms);
    fleets.forEach(fleet -> stations.add(fleet.scaled(plan.size())));
    return stations.all;
  }

  private void add(Fleet fleet) {
    if (fleet.place() == Fleet.Place.GRID) {
      addCells(fleet);
      return;
    }
    long fleetSeed = fleetSeed(fleet);
    for (int number = 0; number < fleet.sources(); number++) {
      long siteSeed = Chance.mix(fleetSeed, -1 - number / fleet.perSite());
      Seat seat = seats.get(Chance.one(seats.size(), siteSeed, 1));
      Seat other = nearest.getOrDefault(seat, seat);
      double way = TOWARDS * Chance.share(Chance.mix(fleetSeed, number), -3);
      double lon = rounded(seat.lon() + way * (other.lon() - seat.lon()));
      double lat = rounded(seat.lat() + way * (other.lat() - seat.lat()));
      add(fleet, number, lon, lat);
    }
  }

  private void addCells(Fleet fleet) {
    List<Grid.Cell> cells = Grid.over(all);
    for (int number = 0; number < Math.min(fleet.sources(), cells.size()); number++) {
      add(fleet, number, cells.get(number).lon(), cells.get(number).lat());
    }
  }

  private void add(Fleet fleet, int number, double lon, double lat) {
    long seed = Chance.mix(fleetSeed(fleet), number);
    String name = fleet.name() + String.format(Locale.ROOT, "-%04d", number + 1);
    String site = String.format(Locale.ROOT, "%04d", number / fleet.perSite() + 1);
    double altitude = Terrain.altitude(lon, lat, seed);
    Rainfall rain = storms.at(lon, lat).times(1 + fleet.catches() * Chance.around(seed, -5));
    all.add(new Station(fleet, number, name, site, lon, lat, altitude, seed, rain));
  }

  private long fleetSeed(Fleet fleet) {
    return Chance.mix(plan.seed(), fleet.name());
  }

  private static Map<Seat, Seat> nearest(List<Seat> seats) {
    Map<Seat, Seat> nearest = new HashMap<>();
    for (Seat seat : seats) {
      Stream<Seat> others = seats.stream().filter(other -> Neighbourhoods.apart(seat, other) > 0);
      others
          .min(Comparator.comparingDouble(other -> Neighbourhoods.apart(seat, other)))
          .ifPresent(other -> nearest.put(seat, other));
    }
    return nearest;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
