package fenghuo.rules.chain;

import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every chain of one township, followed as far as its history goes. Derived from that history: it
 * can be thrown away and made again at any time.
 */
final class TownshipChains {
  /** The order in which a history is told; events of one instant are ordered by id. */
  private static final Comparator<Reached> IN_TIME =
      Comparator.comparing((Reached reached) -> reached.event().time())
          .thenComparing(reached -> reached.event().id());

  private final List<ChainNfa> automata;
  private final List<ChainNfa.Run> runs = new ArrayList<>();

  /** What each source told of each hazard, in time order. */
  private final Map<String, List<HazardEvent>> told = new HashMap<>();

  private Reached latest;
  private long advancedTo = Long.MIN_VALUE;

  TownshipChains(List<ChainNfa> automata) {
    this.automata = automata;
    automata.forEach(automaton -> runs.add(automaton.begin()));
  }

  /** Follows a whole history from its beginning. */
  static TownshipChains of(List<ChainNfa> automata, Collection<Reached> history) throws Exception {
    var chains = new TownshipChains(automata);
    List<Reached> inTime = new ArrayList<>(history);
    inTime.sort(IN_TIME);
    for (Reached reached : inTime) {
      chains.follow(reached);
    }
    return chains;
  }

  /** Whether an event comes after all that was followed, so that it can simply be added. */
  boolean isNext(Reached reached) {
    HazardEvent event = reached.event();
    return event.time().toEpochMilli() >= advancedTo
        && (latest == null || IN_TIME.compare(latest, reached) < 0);
  }

  void follow(Reached reached) throws Exception {
    for (int i = 0; i < runs.size(); i++) {
      automata.get(i).feed(runs.get(i), reached);
    }
    told.computeIfAbsent(teller(reached.event()), any -> new ArrayList<>()).add(reached.event());
    latest = reached;
    advancedTo = Math.max(advancedTo, reached.event().time().toEpochMilli());
  }

  /** Lets the windows close that end at a time or before it; earlier times change nothing. */
  void advance(long time) throws Exception {
    if (time <= advancedTo) {
      return;
    }
    for (int i = 0; i < runs.size(); i++) {
      automata.get(i).advance(runs.get(i), time);
    }
    advancedTo = time;
  }

  /**
   * How sure it is that an event happened, given what its source told of the same episode up to a
   * time: a slide that is reported first and confirmed later is then as sure as its confirmation.
   */
  double certaintyAt(HazardEvent event, Instant time) {
    double sure = event.certainty();
    for (HazardEvent later : episodeOf(event)) {
      if (!later.time().isAfter(time)) {
        sure = Math.max(sure, later.certainty());
      }
    }
    return sure;
  }

  /** When an event became surer, in time order. */
  List<Instant> borneOut(HazardEvent event) {
    List<Instant> times = new ArrayList<>();
    double sure = event.certainty();
    for (HazardEvent later : episodeOf(event)) {
      if (later.certainty() > sure) {
        times.add(later.time());
        sure = later.certainty();
      }
    }
    return times;
  }

  /** What the source of an event told later of the same episode. */
  private List<HazardEvent> episodeOf(HazardEvent event) {
    List<HazardEvent> episode = new ArrayList<>();
    for (HazardEvent later : told.getOrDefault(teller(event), List.of())) {
      if (later.time().isAfter(event.time())) {
        if (later.peak() == Level.NONE) {
          break; // another episode
        }
        episode.add(later);
      }
    }
    return episode;
  }

  private static String teller(HazardEvent event) {
    return event.hazard() + " " + event.origin();
  }

  /** The paths of the rule at an index. */
  List<ChainNfa.Path> paths(int rule) throws Exception {
    return automata.get(rule).paths(runs.get(rule));
  }
}
