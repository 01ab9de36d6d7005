package fenghuo.jobs.neighbours;

import fenghuo.jobs.quality.Norm;
import fenghuo.jobs.quality.Norm.Neighbours;
import fenghuo.jobs.quality.Norm.Radar;
import fenghuo.model.Cause;
import fenghuo.model.Doubt;
import fenghuo.model.Quality;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a station says in a slot beside what others say: amounts over the hour that ends with the
 * slot, values as the first of the slot, reduced to one altitude. A function of what was said and
 * of nothing else.
 */
final class Comparison {
  /** So much of the time an amount must cover to be compared with [E]. */
  private static final double COVERED = 0.5;

  /** And so much, for nothing to be little [E]. */
  private static final double WHOLLY_COVERED = 0.8;

  private static final double METRES = 1_000;

  private final Norm norm;
  private final Beside beside;
  private final Neighbours neighbours;
  private final Neighbourhood neighbourhood;
  private final Function<String, Station> stations;

  /** What the others say: the mean, by what it may differ, of how many. */
  record Others(double mean, double spread, int count) {}

  /**
   * @param stations by origin; every one that the neighbourhood knows
   */
  Comparison(
      Norm norm, Beside beside, Neighbourhood neighbourhood, Function<String, Station> stations) {
    this.norm = norm;
    this.beside = beside;
    this.neighbours = norm.neighbours();
    this.neighbourhood = neighbourhood;
    this.stations = stations;
  }

  Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  /** What is to be said of a station in a slot; null if nothing. */
  Doubt doubt(Station one, long slot) {
    if (!one.said().slots().has(slot)) {
      return null;
    }
    double own = own(one, slot);
    if (Double.isNaN(own)) {
      return null;
    }
    if (beside == Beside.RADAR) {
      double seen = seenByRadar(one, own, slot);
      return Double.isNaN(seen)
          ? null
          : doubt(one, slot, Cause.RADAR, own, new Others(seen, neighbours.spread(), 1));
    }
    Others others = others(one, slot);
    return others.count() >= neighbours.atLeast() && isFar(one, own, others, slot)
        ? doubt(one, slot, Cause.NEIGHBOURS, own, others)
        : null;
  }

  private boolean isFar(Station one, double own, Others others, long slot) {
    double limit = neighbours.sigmas() * others.spread();
    boolean isLittle = others.mean() - own > limit && isCovered(one, slot, WHOLLY_COVERED);
    return own - others.mean() > limit || isLittle;
  }

  /** The nearest that have something to say. */
  Others others(Station one, long slot) {
    List<Double> said = new ArrayList<>(neighbours.nearest());
    for (Neighbourhood.Near near : neighbourhood.near(one.origin())) {
      if (said.size() == neighbours.nearest()) {
        break;
      }
      Station other = stations.apply(near.origin());
      double value = comparable(other, slot);
      if (!Double.isNaN(value)) {
        said.add(value + reduction(other, one));
      }
    }
    double mean = said.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance = said.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElse(0);
    return new Others(mean, Math.max(neighbours.spread(), Math.sqrt(variance)), said.size());
  }

  /** What the radar says over a station that says nothing; NaN if that does not contradict it. */
  private double seenByRadar(Station one, double own, long slot) {
    Radar radar = neighbours.radar();
    List<Neighbourhood.Near> above = neighbourhood.near(one.origin());
    if (above.isEmpty() || own > radar.dry() || !isCovered(one, slot, WHOLLY_COVERED)) {
      return Double.NaN;
    }
    double seen = comparable(stations.apply(above.get(0).origin()), slot);
    return seen >= radar.wet() ? seen : Double.NaN;
  }

  /**
   * What a station says in a slot, for others to be compared with; NaN where that is too little.
   */
  double comparable(Station one, long slot) {
    return isCovered(one, slot, COVERED) ? own(one, slot) : Double.NaN;
  }

  private double own(Station one, long slot) {
    return neighbours.isTotal()
        ? rounded(one.said().slots().sum(slot - slots() + 1, slot))
        : one.said().slots().first(slot);
  }

  /** To a millionth, so that sums of tenths meet the limits as people write them. */
  private static double rounded(double sum) {
    return Math.rint(sum * 1e6) / 1e6;
  }

  private boolean isCovered(Station one, long slot, double share) {
    return !neighbours.isTotal()
        || one.said().slots().cover(slot - slots() + 1, slot) >= share * neighbours.overSeconds();
  }

  /** How many slots are looked at as one. */
  long slots() {
    return Math.max(1, neighbours.overSeconds() * 1_000 / Said.SLOT);
  }

  private double reduction(Station from, Station to) {
    return Double.isNaN(neighbours.perKm())
        ? 0
        : neighbours.perKm() * (to.altitude() - from.altitude()) / METRES;
  }

  private Doubt doubt(Station one, long slot, Cause cause, double own, Others others) {
    return new Doubt(
        one.feed(),
        one.source(),
        norm.quantity(),
        Instant.ofEpochMilli(slot * Said.SLOT),
        Quality.DOUBTFUL,
        cause,
        own,
        others.mean(),
        others.spread(),
        others.count(),
        one.arrived());
  }
}
