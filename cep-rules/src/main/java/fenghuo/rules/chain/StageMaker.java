package fenghuo.rules.chain;

import fenghuo.model.Arrived;
import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.Expected;
import fenghuo.model.HazardEvent;
import fenghuo.model.Ids;
import fenghuo.model.Link;
import fenghuo.model.Reached;
import fenghuo.rules.chain.Instances.Window;
import fenghuo.rules.formula.ChainOdds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the best path of an instance, and all its windows, into the stage that is told of it. */
final class StageMaker {
  private final ChainRule rule;
  private final Evidence evidence;

  StageMaker(ChainRule rule, Evidence evidence) {
    this.rule = rule;
    this.evidence = evidence;
  }

  ChainStage stage(String township, Path path, List<Window> windows) {
    String id = Ids.of("chain", rule.name(), path.instance(), township);
    int done = path.links().size();
    boolean complete = done == rule.steps().size();
    HazardEvent last = path.last().event();
    return new ChainStage(
        id,
        rule.name(),
        rule.version(),
        township,
        stateOf(path, complete),
        false,
        links(path),
        rule.steps().size(),
        complete ? last.time() : last.time().plusSeconds(rule.steps().get(done).withinSeconds()),
        complete ? "" : rule.steps().get(done).hazard(),
        complete ? 0 : odds(path, Instant.MAX),
        rule.reason(),
        last.arrived(),
        expected(id, windows));
  }

  private static ChainState stateOf(Path path, boolean complete) {
    if (complete) {
      return ChainState.CONFIRMED;
    }
    if (path.decayed()) {
      return ChainState.DECAYED;
    }
    return path.links().size() == 1 ? ChainState.ARMED : ChainState.PARTIAL;
  }

  private List<Link> links(Path path) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < path.links().size(); i++) {
      HazardEvent event = path.links().get(i).event();
      double sure = evidence.certaintyAt(rule.steps().get(i), event, Instant.MAX);
      links.add(new Link(event.id(), event.hazard(), event.time(), event.level(), sure));
    }
    return links;
  }

  private List<Expected> expected(String instance, List<Window> windows) {
    List<Expected> expected = new ArrayList<>();
    for (Window window : windows) {
      Map<Instant, Arrived> turns = turns(window);
      List<Instant> begins = new ArrayList<>(turns.keySet());
      for (int i = 0; i < begins.size(); i++) {
        Instant end = i + 1 < begins.size() ? begins.get(i + 1) : window.until();
        if (begins.get(i).isBefore(end)) {
          expected.add(expected(instance, window, i, begins.get(i), end, turns.get(begins.get(i))));
        }
      }
    }
    return expected;
  }

  private Expected expected(
      String instance, Window window, int index, Instant from, Instant until, Arrived arrived) {
    ChainRule.Step step = rule.steps().get(window.next());
    HazardEvent last = window.path().last().event();
    List<String> links = new ArrayList<>();
    window.path().links().forEach(link -> links.add(link.event().id()));
    return new Expected(
        String.join("/", instance, step.name(), last.id(), Integer.toString(index)),
        false,
        step.hazard(),
        last.hazard(),
        window.since(),
        step.withinSeconds(),
        from,
        until,
        odds(window.path(), from),
        links,
        arrived);
  }

  /** When the odds of a window begin and change, each with the record that makes them so. */
  private Map<Instant, Arrived> turns(Window window) {
    List<Reached> links = window.path().links();
    Map<Instant, Arrived> turns = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      for (HazardEvent better : evidence.borneOutBy(rule.steps().get(i), links.get(i).event())) {
        if (better.time().isAfter(window.since()) && better.time().isBefore(window.until())) {
          turns.put(better.time(), better.arrived());
        }
      }
    }
    turns.put(window.since(), window.path().last().event().arrived());
    return turns;
  }

  /** How likely the link after a path is, by what was known at a time. */
  private double odds(Path path, Instant time) {
    List<ChainOdds.Happened> happened = new ArrayList<>();
    for (int i = 0; i < path.links().size(); i++) {
      ChainRule.Step step = rule.steps().get(i);
      double sure = evidence.certaintyAt(step, path.links().get(i).event(), time);
      happened.add(new ChainOdds.Happened(step.chance(), sure));
    }
    return ChainOdds.ofNext(happened, rule.steps().get(path.links().size()).chance());
  }
}
