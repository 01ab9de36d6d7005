package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the stations of all fleets near the seats of the townships. */
final class Stations {
  /**
   * How far a station may lie on the way from a seat to another of the same county: inwards, for
   * some seats lie upon the border.
   */
  private static final double TOWARDS = 0.15;

  private static final int COUNTY_DIGITS = 6;

  private final Plan plan;
  private final List<Seat> seats;
  private final Map<String, List<Seat>> byCounty;
  private final Storms storms;
  private final List<Station> all = new ArrayList<>();

  private Stations(Plan plan, List<Seat> seats) {
    this.plan = plan;
    this.seats = seats;
    byCounty = seats.stream().collect(Collectors.groupingBy(Stations::countyOf));
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
      Seat other = neighbour(seat, seed);
      double way = TOWARDS * Chance.share(seed, -4);
      double lon = rounded(seat.lon() + way * (other.lon() - seat.lon()));
      double lat = rounded(seat.lat() + way * (other.lat() - seat.lat()));
      String name = fleet.feed() + String.format(Locale.ROOT, "-%04d", number + 1);
      String site = String.format(Locale.ROOT, "%04d", number / fleet.perSite() + 1);
      all.add(new Station(fleet, number, name, site, lon, lat, seed, storms.at(lon, lat)));
    }
  }

  private Seat neighbour(Seat seat, long seed) {
    List<Seat> county = byCounty.get(countyOf(seat));
    return county.get(Chance.one(county.size(), seed, -3));
  }

  private static String countyOf(Seat seat) {
    return seat.township().substring(0, COUNTY_DIGITS);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
