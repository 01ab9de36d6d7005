package fenghuo.geo;

import java.util.List;

/**
 * A place on a river, and how far and how long it is from where one set out.
 *
 * @param river its number
 * @param place metres from the river's beginning
 */
record Spot(int river, double place, double metres, double seconds) {
  static final Spot NOWHERE = new Spot(-1, 0, Double.POSITIVE_INFINITY, 0);

  /** Up or down the same river. */
  Spot walked(double to, List<Flow> rivers) {
    Course course = rivers.get(river).course();
    double time = Math.abs(course.secondsAt(to) - course.secondsAt(place));
    return new Spot(river, to, metres + Math.abs(to - place), seconds + time);
  }

  /** Where another river meets this one here. */
  Spot on(int other, double placeThere) {
    return new Spot(other, placeThere, metres, seconds);
  }
}
