package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The seats near which stations stand. Of a part of the prefecture these are whole neighbourhoods,
 * so that stations are as close to each other as they are in all of it.
 */
final class Neighbourhoods {
  /** How many seats a neighbourhood has [E]. */
  private static final int TOGETHER = 6;

  private Neighbourhoods() {}

  /**
   * A share of the seats, at least one neighbourhood.
   *
   * @param share (0, 1]
   */
  static List<Seat> some(List<Seat> seats, double share, long seed) {
    long wanted = Math.max(TOGETHER, Math.round(share * seats.size()));
    List<Seat> left = new ArrayList<>(seats);
    List<Seat> some = new ArrayList<>();
    while (some.size() < wanted && !left.isEmpty()) {
      Seat middle = left.get(Chance.one(left.size(), seed, some.size()));
      left.sort(Comparator.comparingDouble(seat -> apart(middle, seat)));
      List<Seat> nearest = left.subList(0, Math.min(TOGETHER, left.size()));
      some.addAll(nearest);
      nearest.clear();
    }
    return some;
  }

  /** In degrees, as they come: only to tell near from far. */
  static double apart(Seat one, Seat other) {
    return Math.hypot(one.lon() - other.lon(), one.lat() - other.lat());
  }
}
