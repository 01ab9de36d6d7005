package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The storms of a period, each a round cell that drifts over the prefecture, so that neighbouring
 * gauges agree. Distances are taken on a plane with degrees of equal length, good enough for a rain
 * that never fell.
 */
final class Storms {
  private static final long EVERY = Duration.ofHours(2).toMillis();

  /** Rain from before the period that the rivers still carry. */
  private static final long BEFORE = Duration.ofHours(14).toMillis();

  private static final double METRES_A_DEGREE = 111_000;
  private static final double LEAST_MM = 0.2;

  private final long from;
  private final List<Storm> storms = new ArrayList<>();

  /**
   * @param middle when it is over its place, milliseconds since 1970
   * @param speed metres per millisecond
   * @param radius metres
   * @param peak the heaviest rain at its core, mm per millisecond
   */
  private record Storm(
      long middle,
      double lon,
      double lat,
      double heading,
      double speed,
      double radius,
      double peak) {}

  private Storms(long from) {
    this.from = from;
  }

  /** Those of a plan; each passes over one of the seats. */
  static Storms of(Plan plan, Places places) {
    Storms storms = new Storms(plan.from().toEpochMilli());
    long end = plan.to().toEpochMilli();
    for (long time = storms.from - BEFORE; time < end; time += EVERY) {
      storms.add(time, Chance.mix(plan.seed(), time), places.seats());
    }
    return storms;
  }

  private void add(long time, long own, List<Seat> seats) {
    Seat over = seats.get(Chance.one(seats.size(), own, 1));
    storms.add(
        new Storm(
            time + (long) (EVERY * Chance.share(own, 2)),
            over.lon(),
            over.lat(),
            2 * Math.PI * Chance.share(own, 3),
            (5 + 8 * Chance.share(own, 4)) / 1_000,
            12_000 + 20_000 * Chance.share(own, 5),
            (5 + 45 * Chance.share(own, 6)) / Duration.ofHours(1).toMillis()));
  }

  /**
   * The rain that falls on a place.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  Rainfall at(double lon, double lat) {
    List<Rainfall.Passage> passages = new ArrayList<>();
    for (Storm storm : storms) {
      Rainfall.Passage passage = passage(storm, lon, lat);
      if (passage.millimetres() >= LEAST_MM) {
        passages.add(passage);
      }
    }
    return new Rainfall(from, passages);
  }

  private static Rainfall.Passage passage(Storm storm, double lon, double lat) {
    double east = (lon - storm.lon()) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
    double north = (lat - storm.lat()) * METRES_A_DEGREE;
    double along = east * Math.sin(storm.heading()) + north * Math.cos(storm.heading());
    double across = east * Math.cos(storm.heading()) - north * Math.sin(storm.heading());
    double half = storm.radius() / storm.speed();
    double peak = storm.peak() * Math.exp(-2 * Math.pow(across / storm.radius(), 2));
    return new Rainfall.Passage(
        storm.middle() + (long) (along / storm.speed()), (long) half, peak * half);
  }
}
