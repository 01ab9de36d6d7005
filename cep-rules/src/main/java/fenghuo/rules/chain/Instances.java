package fenghuo.rules.chain;

import fenghuo.model.HazardEvent;
import fenghuo.model.Reached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instances of one chain in one township, as far as its history goes. An instance belongs to an
 * episode of the root hazard at one source, and has its name from the event by which that episode
 * first came up to the level of the first step, or from the earliest known after it. Every event of
 * the episode that tells at least that level can begin a path of the instance.
 *
 * <p>Whatever path it is that a link lengthens, the link opens a window for the next one. The
 * window closes at its end, or as soon as the next link happens; a later link opens another.
 */
final class Instances {
  private final ChainRule rule;

  /** By source: the instance of the episode that goes on there. */
  private final Map<String, String> current = new HashMap<>();

  /** By id of a first link: its instance. */
  private final Map<String, String> named = new HashMap<>();

  /** By instance: the best of the paths that cannot go on. */
  private final Map<String, Path> ended = new HashMap<>();

  private final List<Window> windows = new ArrayList<>();

  /**
   * A time during which the next link is expected.
   *
   * @param path as it came up to the link that opened the window
   * @param until exclusive
   */
  record Window(Path path, Instant until) {
    int next() {
      return path.links().size();
    }

    Instant since() {
      return path.last().event().time();
    }
  }

  Instances(ChainRule rule) {
    this.rule = rule;
  }

  /** Takes note of the next event in order, before any path takes it. */
  void meet(HazardEvent event) {
    if (rule.happensBy(event, 0)) {
      boolean begins = event.reaches(rule.steps().get(0).least());
      String instance = begins ? event.id() : current.getOrDefault(event.origin(), event.id());
      current.put(event.origin(), instance);
      named.put(event.id(), instance);
    }
    windows.replaceAll(window -> closedBy(event, window));
  }

  private Window closedBy(HazardEvent event, Window window) {
    boolean closes = rule.happensBy(event, window.next()) && event.time().isBefore(window.until());
    return closes ? new Window(window.path(), event.time()) : window;
  }

  /** Opens a window for the link after a path, if an event has just become its last link. */
  void openWindow(Path path, HazardEvent event) {
    if (path.last().event().id().equals(event.id())) {
      long within = rule.steps().get(path.links().size()).withinSeconds();
      windows.add(new Window(path, event.time().plusSeconds(within)));
    }
  }

  /** Takes a path that cannot go on. */
  void end(List<Reached> links, boolean decayed) {
    Path path = path(links, decayed);
    ended.merge(path.instance(), path, Instances::better);
  }

  Path path(List<Reached> links, boolean decayed) {
    return new Path(named.get(links.get(0).event().id()), links, decayed);
  }

  /** The best path of every instance, given those that can still go on. */
  Collection<Path> best(List<Path> open) {
    Map<String, Path> best = new HashMap<>(ended);
    open.forEach(path -> best.merge(path.instance(), path, Instances::better));
    return best.values();
  }

  private static Path better(Path one, Path other) {
    return Path.BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }

  /** The windows of an instance, in the order in which they opened. */
  List<Window> windows(String instance) {
    List<Window> found = new ArrayList<>();
    for (Window window : windows) {
      if (window.path().instance().equals(instance)) {
        found.add(window);
      }
    }
    return found;
  }

  /** The id of the event that gives a first link's instance its name; empty for other events. */
  String namerOf(String event) {
    return named.getOrDefault(event, "");
  }
}
