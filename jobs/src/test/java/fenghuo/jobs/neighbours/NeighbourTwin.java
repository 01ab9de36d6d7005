package fenghuo.jobs.neighbours;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is in doubt when, as one would write the norm of rain down: every slot of every gauge looked
 * at anew, all that was said added up from the list.
 */
final class NeighbourTwin {
  private static final long SLOT = 600_000;
  private static final long HOUR = 3_600_000;

  private final List<Saying> said;

  private NeighbourTwin(List<Saying> said) {
    this.said = said;
  }

  /** Source and begin of each slot in doubt. */
  static Set<String> inDoubt(List<Saying> said) {
    NeighbourTwin twin = new NeighbourTwin(said);
    Set<String> doubts = new TreeSet<>();
    for (Saying one : said) {
      long end = -Math.floorDiv(-one.time(), SLOT) * SLOT;
      if (!one.source().equals("cell") && twin.isInDoubt(one, end)) {
        doubts.add(one.source() + " " + Instant.ofEpochMilli(end - SLOT));
      }
    }
    return doubts;
  }

  private boolean isInDoubt(Saying one, long end) {
    double own = sum(one.source(), end);
    boolean isWhole = cover(one.source(), end) >= 0.8 * 3_600;
    List<Double> others =
        gauges()
            .filter(other -> !other.source().equals(one.source()))
            .filter(other -> metres(one, other) <= 20_000)
            .filter(other -> cover(other.source(), end) >= 1_800)
            .sorted(Comparator.comparing(other -> metres(one, other)))
            .limit(5)
            .map(other -> sum(other.source(), end))
            .toList();
    if (others.size() >= 3) {
      double mean = others.stream().mapToDouble(x -> x).sum() / others.size();
      double square = others.stream().mapToDouble(x -> Math.pow(x - mean, 2)).sum();
      double limit = 5 * Math.max(4, Math.sqrt(square / others.size()));
      if (own - mean > limit || (mean - own > limit && isWhole)) {
        return true;
      }
    }
    return said.stream().anyMatch(other -> isCellOver(one, other))
        && own <= 0.2
        && isWhole
        && cover("cell", end) >= 1_800
        && sum("cell", end) >= 8;
  }

  private static boolean isCellOver(Saying one, Saying other) {
    return other.source().equals("cell") && metres(one, other) <= 1_000;
  }

  /** One saying of each gauge. */
  private Stream<Saying> gauges() {
    return said.stream()
        .filter(one -> !one.source().equals("cell"))
        .map(Saying::source)
        .distinct()
        .map(source -> said.stream().filter(x -> x.source().equals(source)).findFirst().get());
  }

  private double sum(String source, long end) {
    double sum = inHour(source, end).mapToDouble(Saying::value).sum();
    return Math.rint(sum * 1e6) / 1e6;
  }

  private long cover(String source, long end) {
    return inHour(source, end).mapToLong(Saying::cover).sum();
  }

  private Stream<Saying> inHour(String source, long end) {
    return said.stream()
        .filter(one -> one.source().equals(source))
        .filter(one -> one.time() > end - HOUR && one.time() <= end);
  }

  private static double metres(Saying one, Saying other) {
    double middle = Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
    double east = (one.lon() - other.lon()) * 111_195 * middle;
    return Math.hypot(east, (one.lat() - other.lat()) * 111_195);
  }
}
