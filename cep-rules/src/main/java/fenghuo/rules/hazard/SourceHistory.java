package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.EventTime;
import fenghuo.model.HazardEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is kept of one source for one hazard, so that a late reading can revise what was told.
 *
 * @param samples amounts, back to where the longest total of any open moment begins; of reports,
 *     their moments
 * @param sites where the source was at each of them
 * @param closedUntil moments up to here are closed: no reading is taken any more, and nothing told
 *     of them is revised
 * @param closed how the hazard stood there
 * @param now how it stands after the latest reading
 * @param said of a source of reports, what it stated at each open moment (milliseconds since 1970)
 * @param told the events of the open moments, in time order; of an earthquake, its one event
 * @param doubted the times of which amounts are in doubt for what others say, rising
 * @param readings of an instrument, as far back as any condition of an open moment looks
 */
public record SourceHistory(
    Samples samples,
    Sites sites,
    long closedUntil,
    Standing closed,
    Standing now,
    Map<Long, Statement> said,
    List<HazardEvent> told,
    List<Doubted> doubted,
    Readings readings) {

  public SourceHistory {
    said = Map.copyOf(said);
    told = List.copyOf(told);
    doubted = doubted == null ? List.of() : List.copyOf(doubted); // null in state from before
    readings = readings == null ? Readings.none() : readings; // likewise
  }

  public static SourceHistory empty() {
    return new SourceHistory(
        Samples.none(),
        Sites.none(),
        EventTime.NEVER,
        Standing.CALM,
        Standing.CALM,
        Map.of(),
        List.of(),
        List.of(),
        Readings.none());
  }

  /** The moments of which something is kept: of what an instrument shows, or of all else. */
  Moments moments() {
    return readings.size() > 0 ? readings : samples;
  }

  SourceHistory telling(List<HazardEvent> events, Standing standing) {
    return new SourceHistory(
        samples, sites, closedUntil, closed, standing, said, events, doubted, readings);
  }

  SourceHistory holding(Samples held, Sites at) {
    return new SourceHistory(held, at, closedUntil, closed, now, said, told, doubted, readings);
  }

  SourceHistory reading(Readings held, Sites at) {
    return new SourceHistory(samples, at, closedUntil, closed, now, said, told, doubted, held);
  }

  SourceHistory saying(long time, Statement statement) {
    Map<Long, Statement> more = new HashMap<>(said);
    more.put(time, statement);
    return new SourceHistory(
        samples, sites, closedUntil, closed, now, more, told, doubted, readings);
  }

  /** This history, of which the amounts of a time are in doubt, or are no more. */
  SourceHistory doubting(Doubted time, boolean isDoubted) {
    TreeSet<Doubted> others = new TreeSet<>(doubted);
    if (isDoubted) {
      others.add(time);
    } else {
      others.remove(time);
    }
    List<Doubted> all = List.copyOf(others);
    return new SourceHistory(samples, sites, closedUntil, closed, now, said, told, all, readings);
  }

  /**
   * This history, of which all moments up to a time are closed.
   *
   * @param needed what is older is needed no more
   * @param standing at the last closed moment
   */
  SourceHistory closedAt(long until, long needed, Standing standing) {
    List<HazardEvent> open = new ArrayList<>(told);
    open.removeIf(event -> event.time().toEpochMilli() <= until);
    Map<Long, Statement> stated = new HashMap<>(said);
    stated.keySet().removeIf(time -> time <= until);
    List<Doubted> doubts = new ArrayList<>(doubted);
    long gone = needed - Doubt.SLOT.toMillis();
    doubts.removeIf(time -> time.from() <= gone);
    Samples amounts = samples.withoutFirst(samples.indexOf(needed));
    Readings values = readings.withoutFirst(readings.indexOf(needed)).withoutDoubtsUntil(gone);
    Moments kept = values.size() > 0 ? values : amounts;
    Sites at = kept.size() == 0 ? Sites.none() : sites.from(kept.times()[0]);
    return new SourceHistory(amounts, at, until, standing, now, stated, open, doubts, values);
  }

  /** This history without what was reported of a moment. */
  SourceHistory without(long time) {
    Map<Long, Statement> fewer = new HashMap<>(said);
    fewer.remove(time);
    Sites others = sites.without(time, moments().next(time));
    return new SourceHistory(
        samples.without(time),
        others,
        closedUntil,
        closed,
        now,
        fewer,
        told,
        doubted,
        readings.without(time));
  }
}
