package fenghuo.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Cuts a river at its nodes. */
final class RiverReaches {
  private static final double SHORTEST = 1; // metres; nodes nearer to each other are one

  private final String name;
  private final Flow river;
  private final RiverHeights heights;

  RiverReaches(String name, Flow river, RiverHeights heights) {
    this.name = name;
    this.river = river;
    this.heights = heights;
  }

  /**
   * The reaches of the river, from its beginning to its end, without a gap.
   *
   * @param confluences metres from its beginning to where others join it
   */
  List<RiverReach> cutAlsoAt(List<Double> confluences) {
    TreeSet<Double> nodes = new TreeSet<>(confluences);
    nodes.addAll(heights.places(name));
    for (Stay stay : river.stays()) {
      nodes.add(stay.from());
      nodes.add(stay.to());
    }
    double end = river.course().length();
    List<RiverReach> reaches = new ArrayList<>();
    double from = 0;
    for (double to : nodes) {
      if (to - from > SHORTEST && end - to > SHORTEST) {
        reaches.add(between(from, to));
        from = to;
      }
    }
    reaches.add(between(from, end));
    return reaches;
  }

  private RiverReach between(double from, double to) {
    double middle = (from + to) / 2;
    List<String> townships = new ArrayList<>();
    for (Stay stay : river.stays()) {
      if (stay.from() <= middle && middle <= stay.to()) {
        townships.add(stay.township());
      }
    }
    double seconds = river.course().secondsAt(to) - river.course().secondsAt(from);
    return new RiverReach(from, to - from, townships, slope(from, to), (to - from) / seconds);
  }

  private OptionalDouble slope(double from, double to) {
    OptionalDouble above = heights.at(name, from);
    OptionalDouble below = heights.at(name, to);
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of((above.getAsDouble() - below.getAsDouble()) / (to - from))
        : OptionalDouble.empty();
  }
}
