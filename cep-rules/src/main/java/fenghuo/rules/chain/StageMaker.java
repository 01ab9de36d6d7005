package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.HazardEvent;
import fenghuo.model.Ids;
import fenghuo.model.Link;
import fenghuo.model.Reached;
import fenghuo.rules.formula.ChainOdds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns a path through a chain into the stage that is told of it. */
final class StageMaker {
  private StageMaker() {}

  static ChainStage stage(ChainRule rule, String township, ChainNfa.Path path) {
    List<Link> happened = links(rule, path.links());
    Link latest = happened.get(happened.size() - 1);
    boolean complete = happened.size() == rule.steps().size();
    String root = happened.get(0).event();
    return new ChainStage(
        Ids.of("chain", rule.name(), root, township),
        rule.name(),
        rule.version(),
        township,
        stateOf(path, complete),
        false,
        happened,
        rule.steps().size(),
        latest.nextUntil(),
        complete ? "" : rule.steps().get(happened.size()).hazard(),
        latest.nextProbability(),
        rule.reason(),
        path.links().get(path.links().size() - 1).event().arrived());
  }

  private static ChainState stateOf(ChainNfa.Path path, boolean complete) {
    if (complete) {
      return ChainState.CONFIRMED;
    }
    if (path.decayed()) {
      return ChainState.DECAYED;
    }
    return path.links().size() == 1 ? ChainState.ARMED : ChainState.PARTIAL;
  }

  private static List<Link> links(ChainRule rule, List<Reached> events) {
    List<Link> links = new ArrayList<>();
    List<ChainOdds.Happened> happened = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      ChainRule.Step step = rule.steps().get(i);
      HazardEvent event = events.get(i).event();
      happened.add(new ChainOdds.Happened(step.chance(), event.certainty()));
      links.add(link(rule, i, event, happened));
    }
    return links;
  }

  private static Link link(
      ChainRule rule, int index, HazardEvent event, List<ChainOdds.Happened> happened) {
    ChainRule.Step step = rule.steps().get(index);
    boolean last = index + 1 == rule.steps().size();
    Instant until =
        last ? event.time() : event.time().plusSeconds(rule.steps().get(index + 1).withinSeconds());
    double next = last ? 0 : ChainOdds.ofNext(happened, rule.steps().get(index + 1).chance());
    return new Link(
        event.id(),
        event.hazard(),
        event.time(),
        event.level(),
        step.chance(),
        event.certainty(),
        next,
        until);
  }
}
