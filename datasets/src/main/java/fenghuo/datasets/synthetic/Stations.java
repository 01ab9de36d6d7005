package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the stations of all fleets near the seats of the townships. */
final class Stations {
  /** How far from a seat, degrees: 400 m, for some seats lie close to the border. */
  private static final double AROUND = 0.004;

  private final Plan plan;
  private final List<Seat> seats;
  private final Storms storms;
  private final List<Station> all = new ArrayList<>();

  private Stations(Plan plan, List<Seat> seats) {
    this.plan = plan;
    this.seats = seats;
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
      double lon = rounded(seat.lon() + AROUND * Chance.around(seed, -3));
      double lat = rounded(seat.lat() + AROUND * Chance.around(seed, -4));
      String name = fleet.feed() + String.format(Locale.ROOT, "-%04d", number + 1);
      String site = String.format(Locale.ROOT, "%04d", number / fleet.perSite() + 1);
      all.add(new Station(fleet, number, name, site, lon, lat, seed, storms.at(lon, lat)));
    }
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
