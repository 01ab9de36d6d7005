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

  private Stations(Plan plan, List<Seat> seats) {
    this.plan = plan;
    this.seats = seats;
    nearest = nearest(seats);
    storms = new Storms(plan.seed(), seats, plan.from().toEpochMilli(), plan.to().toEpochMilli());
  }

  static List<Station> of(Plan plan, Places places, List<Fleet> fleets) {
    Stations stations = new Stations(plan, places.seats());
    fleets.forEach(fleet -> stations.add(fleet.scaled(plan.size())));
    return stations.all;
  }

  private void add(Fleet fleet) {
    long fleetSeed = Chance.mix(plan.seed(), fleet.feed());
    for (int number = 0; number < fleet.sources(); number++) {
      long seed = Chance.mix(fleetSeed, number);
      long siteSeed = Chance.mix(fleetSeed, -1 - number / fleet.perSite());
      Seat seat = seats.get(Chance.one(seats.size(), siteSeed, 1));
      Seat other = nearest.getOrDefault(seat, seat);
      double way = TOWARDS * Chance.share(seed, -3);
      double lon = rounded(seat.lon() + way * (other.lon() - seat.lon()));
      double lat = rounded(seat.lat() + way * (other.lat() - seat.lat()));
      String name = fleet.feed() + String.format(Locale.ROOT, "-%04d", number + 1);
      String site = String.format(Locale.ROOT, "%04d", number / fleet.perSite() + 1);
      all.add(new Station(fleet, number, name, site, lon, lat, seed, storms.at(lon, lat)));
    }
  }

  private static Map<Seat, Seat> nearest(List<Seat> seats) {
    Map<Seat, Seat> nearest = new HashMap<>();
    for (Seat seat : seats) {
      Stream<Seat> others = seats.stream().filter(other -> apart(seat, other) > 0);
      others
          .min(Comparator.comparingDouble(other -> apart(seat, other)))
          .ifPresent(other -> nearest.put(seat, other));
    }
    return nearest;
  }

  /** In degrees, as they come: only to tell near from far. */
  private static double apart(Seat one, Seat other) {
    return Math.hypot(one.lon() - other.lon(), one.lat() - other.lat());
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
