package fenghuo.rules.chain;

import fenghuo.model.HazardEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How sure it is that events happened in one township: each source by itself, borne out by what it
 * told later of the same episode, and by a second source.
 */
final class Evidence {
  /** By hazard, then by source, then by time: what was told. */
  private final Map<String, Map<String, NavigableMap<Instant, HazardEvent>>> told = new HashMap<>();

  void add(HazardEvent event) {
    told.computeIfAbsent(event.hazard(), any -> new HashMap<>())
        .computeIfAbsent(event.origin(), any -> new TreeMap<>())
        .put(event.time(), event);
  }

  /**
   * How sure it is that an event happened, given what its source told of the same episode up to a
   * time: a slide that is reported first and confirmed later is then as sure as its confirmation.
   */
  double certaintyAt(ChainRule.Step step, HazardEvent event, Instant time) {
    double sure = certaintyOf(step, event);
    for (HazardEvent later : laterOfEpisode(step, event)) {
      if (!later.time().isAfter(time)) {
        sure = Math.max(sure, certaintyOf(step, later));
      }
    }
    return sure;
  }

  /** The later events that made an event surer, in time order. */
  List<HazardEvent> borneOutBy(ChainRule.Step step, HazardEvent event) {
    List<HazardEvent> better = new ArrayList<>();
    double sure = certaintyOf(step, event);
    for (HazardEvent later : laterOfEpisode(step, event)) {
      double then = certaintyOf(step, later);
      if (then > sure) {
        better.add(later);
        sure = then;
      }
    }
    return better;
  }

  /** How sure an event is at its own time: as the pair, where another source stands there too. */
  private double certaintyOf(ChainRule.Step step, HazardEvent event) {
    return step.pair() > event.certainty() && isOneOfTwo(step, event)
        ? step.pair()
        : event.certainty();
  }

  private boolean isOneOfTwo(ChainRule.Step step, HazardEvent event) {
    for (var source : told.getOrDefault(event.hazard(), Map.of()).entrySet()) {
      var latest = source.getValue().floorEntry(event.time());
      if (!source.getKey().equals(event.origin())
          && latest != null
          && step.standsBy(latest.getValue())
          && event.time().isBefore(latest.getKey().plusSeconds(step.lastsSeconds()))) {
        return true;
      }
    }
    return false;
  }

  /** What the source of an event told later of the same episode, in time order. */
  private List<HazardEvent> laterOfEpisode(ChainRule.Step step, HazardEvent event) {
    List<HazardEvent> episode = new ArrayList<>();
    var ofSource = told.getOrDefault(event.hazard(), Map.of()).get(event.origin());
    if (ofSource == null) {
      return episode;
    }
    for (HazardEvent later : ofSource.tailMap(event.time(), false).values()) {
      if (later.reaches(step.least())) {
        break; // another episode
      }
      if (step.standsBy(later)) {
        episode.add(later);
      }
    }
    return episode;
  }
}
