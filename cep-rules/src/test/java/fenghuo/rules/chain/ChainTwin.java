package fenghuo.rules.chain;

import static fenghuo.rules.chain.Happenings.NOON;

import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A slow, obvious twin of what follows C01 in one township, written from the definition alone:
 * every path there is, one by one; every probability anew at every fifth minute.
 */
final class ChainTwin {
  private static final List<String> HAZARDS = List.of("heavy-rain", "landslide", "road-blocked");
  private static final List<Level> LEAST = List.of(Level.ORANGE, Level.YELLOW, Level.YELLOW);
  private static final long[] WITHIN_MINUTES = {0, 24 * 60, 2 * 60};
  private static final double[] CHANCES = {1, 0.15, 0.5};
  private static final double PAIR = 0.8;
  private static final long STANDS_MINUTES = 3 * 60;
  private static final int LINKS = 3;

  /** What was told in the township: by time, then rain before slide before block, then by id. */
  private final List<HazardEvent> events = new ArrayList<>();

  /** By id: the event with which the episode of an event began, the latest without a peak. */
  private final Map<String, HazardEvent> begins = new HashMap<>();

  /** By id: how sure an event is by itself, or as one of a pair. */
  private final Map<String, Double> certainties = new HashMap<>();

  private final List<List<HazardEvent>> paths = new ArrayList<>();

  ChainTwin(List<Reached> history) {
    history.forEach(reached -> events.add(reached.event()));
    events.sort(
        Comparator.comparing(HazardEvent::time)
            .thenComparing(event -> HAZARDS.indexOf(event.hazard()))
            .thenComparing(HazardEvent::id));
    for (HazardEvent event : events) {
      begins.put(event.id(), beginOf(event));
      boolean pair = stands(event, 0) && isPair(event);
      certainties.put(event.id(), pair ? Math.max(PAIR, event.certainty()) : event.certainty());
    }
    for (HazardEvent event : events) {
      if (stands(event, 0)) {
        walk(List.of(event));
      }
    }
  }

  /** Every path that begins like this one. */
  private void walk(List<HazardEvent> path) {
    paths.add(path);
    for (HazardEvent next : nextLinks(path.get(path.size() - 1), path.size())) {
      List<HazardEvent> longer = new ArrayList<>(path);
      longer.add(next);
      walk(longer);
      if (longer.size() == LINKS) {
        return; // the last link ends its path
      }
    }
  }

  /** The events that can follow an event as the link at an index. */
  private List<HazardEvent> nextLinks(HazardEvent last, int index) {
    List<HazardEvent> next = new ArrayList<>();
    for (HazardEvent event : events.subList(events.indexOf(last) + 1, events.size())) {
      boolean inTime = index < LINKS && minutes(last, event) < WITHIN_MINUTES[index];
      if (inTime && stands(event, index) && firstOfEpisode(event, index).equals(event)) {
        next.add(event);
      }
    }
    return next;
  }

  /** The stage of every instance, after all windows closed. */
  Set<String> stages() {
    Set<String> stages = new TreeSet<>();
    for (HazardEvent instance : instances()) {
      List<HazardEvent> best =
          paths.stream().filter(path -> isOf(instance, path)).min(this::better).orElseThrow();
      stages.add((best.size() == LINKS ? "CONFIRMED " : "DECAYED ") + ids(best));
    }
    return stages;
  }

  /** The best of some paths. */
  List<HazardEvent> bestOf(List<List<HazardEvent>> some) {
    return some.stream().min(this::better).orElseThrow();
  }

  /** The first event of the episode that a root belongs to. */
  HazardEvent instanceOf(HazardEvent root) {
    return firstOfEpisode(root, 0);
  }

  /** How likely the next link is in every window of every instance, at every fifth minute. */
  Set<String> chances() {
    Set<String> chances = new TreeSet<>();
    for (HazardEvent instance : instances()) {
      for (int next = 1; next < LINKS; next++) {
        for (HazardEvent opens : events) {
          List<List<HazardEvent>> leading = leading(instance, opens, next);
          if (!leading.isEmpty()) {
            add(bestOf(leading), chances);
          }
        }
      }
    }
    return chances;
  }

  private List<List<HazardEvent>> leading(HazardEvent instance, HazardEvent last, int links) {
    return paths.stream()
        .filter(path -> path.size() == links && isOf(instance, path))
        .filter(path -> path.get(links - 1).equals(last))
        .collect(Collectors.toList());
  }

  private void add(List<HazardEvent> path, Set<String> chances) {
    HazardEvent last = path.get(path.size() - 1);
    List<HazardEvent> next = nextLinks(last, path.size());
    long length = next.isEmpty() ? WITHIN_MINUTES[path.size()] : minutes(last, next.get(0));
    for (long minute = 0; minute < length; minute += 5) {
      Instant time = last.time().plusSeconds(60 * minute);
      chances.add(
          chance(
              HAZARDS.get(path.size()),
              ids(path),
              Duration.between(NOON, time).toMinutes(),
              probability(path, time)));
    }
  }

  static String chance(String hazard, String evidence, long minute, double probability) {
    return "%s after %s at %d: %.9f".formatted(hazard, evidence, minute, probability);
  }

  private double probability(List<HazardEvent> path, Instant time) {
    double odds = 1;
    for (int i = 0; i < path.size(); i++) {
      double sure = sure(path.get(i), i, time);
      odds = sure == 1 ? 1 : odds * CHANCES[i] * sure;
    }
    return odds * CHANCES[path.size()];
  }

  /** The best that the source told of the same episode from the link on, up to a time. */
  private double sure(HazardEvent link, int index, Instant time) {
    double sure = 0;
    for (HazardEvent told : events) {
      boolean then = !told.time().isBefore(link.time()) && !told.time().isAfter(time);
      if (then && isSameEpisode(link, told) && stands(told, index)) {
        sure = Math.max(sure, certainties.get(told.id()));
      }
    }
    return sure;
  }

  /** Whether the latest word of another gauge, not too old, says that it stands there as well. */
  private boolean isPair(HazardEvent rain) {
    return events.stream()
        .filter(other -> other.hazard().equals(rain.hazard()))
        .filter(other -> !other.origin().equals(rain.origin()))
        .filter(other -> !other.time().isAfter(rain.time()))
        .collect(Collectors.groupingBy(HazardEvent::origin))
        .values()
        .stream()
        .map(words -> words.get(words.size() - 1))
        .anyMatch(last -> stands(last, 0) && minutes(last, rain) < STANDS_MINUTES);
  }

  private Set<HazardEvent> instances() {
    Set<HazardEvent> instances = new TreeSet<>(Comparator.comparing(HazardEvent::id));
    paths.forEach(path -> instances.add(instanceOf(path.get(0))));
    return instances;
  }

  private boolean isOf(HazardEvent instance, List<HazardEvent> path) {
    return instanceOf(path.get(0)).equals(instance);
  }

  private HazardEvent firstOfEpisode(HazardEvent event, int index) {
    return events.stream()
        .filter(other -> isSameEpisode(other, event) && stands(other, index))
        .findFirst()
        .orElseThrow();
  }

  private boolean isSameEpisode(HazardEvent one, HazardEvent other) {
    return one.hazard().equals(other.hazard())
        && one.origin().equals(other.origin())
        && begins.get(one.id()).equals(begins.get(other.id()));
  }

  /** The last event of its source, itself or before it, with which an episode began. */
  private HazardEvent beginOf(HazardEvent event) {
    HazardEvent begin = event;
    for (HazardEvent told : events) {
      boolean sameSource =
          told.hazard().equals(event.hazard()) && told.origin().equals(event.origin());
      if (sameSource && !told.time().isAfter(event.time()) && told.peak() == Level.NONE) {
        begin = told;
      }
    }
    return begin;
  }

  private int better(List<HazardEvent> one, List<HazardEvent> other) {
    if (one.size() != other.size()) {
      return other.size() - one.size();
    }
    int byTime = reversed(other, HazardEvent::time).compareTo(reversed(one, HazardEvent::time));
    return byTime != 0
        ? byTime
        : reversed(one, HazardEvent::id).compareTo(reversed(other, HazardEvent::id));
  }

  private static String reversed(List<HazardEvent> path, Function<HazardEvent, Object> word) {
    StringBuilder words = new StringBuilder();
    for (int i = path.size() - 1; i >= 0; i--) {
      words.append(word.apply(path.get(i))).append(' ');
    }
    return words.toString();
  }

  private static boolean stands(HazardEvent event, int index) {
    return event.hazard().equals(HAZARDS.get(index)) && event.level().isAtLeast(LEAST.get(index));
  }

  private static long minutes(HazardEvent one, HazardEvent other) {
    return Duration.between(one.time(), other.time()).toMinutes();
  }

  static String ids(List<HazardEvent> path) {
    return path.stream().map(HazardEvent::id).collect(Collectors.joining(" "));
  }
}
