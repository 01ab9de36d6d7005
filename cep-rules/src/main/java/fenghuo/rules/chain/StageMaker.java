package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.HazardEvent;
import fenghuo.model.Ids;
import fenghuo.model.Link;
import fenghuo.model.Odds;
import fenghuo.model.Reached;
import fenghuo.rules.formula.ChainOdds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Turns a path through a chain into the stage that is told of it. */
final class StageMaker {
  private final ChainRule rule;
  private final TownshipChains chains;

  /**
   * @param chains of the township, which know how sure each event became
   */
  StageMaker(ChainRule rule, TownshipChains chains) {
    this.rule = rule;
    this.chains = chains;
  }

  ChainStage stage(String township, ChainNfa.Path path) {
    List<Link> happened = new ArrayList<>();
    for (int i = 0; i < path.links().size(); i++) {
      happened.add(link(path.links(), i));
    }
    Link latest = happened.get(happened.size() - 1);
    boolean complete = happened.size() == rule.steps().size();
    List<Odds> odds = latest.nextOdds();
    return new ChainStage(
        Ids.of("chain", rule.name(), happened.get(0).event(), township),
        rule.name(),
        rule.version(),
        township,
        stateOf(path, complete),
        false,
        happened,
        rule.steps().size(),
        latest.nextUntil(),
        complete ? "" : rule.steps().get(happened.size()).hazard(),
        complete ? 0 : odds.get(odds.size() - 1).probability(),
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

  private Link link(List<Reached> path, int index) {
    HazardEvent event = path.get(index).event();
    boolean last = index + 1 == rule.steps().size();
    Instant until =
        last ? event.time() : event.time().plusSeconds(rule.steps().get(index + 1).withinSeconds());
    return new Link(
        event.id(),
        event.hazard(),
        event.time(),
        event.level(),
        chains.certaintyAt(event, Instant.MAX),
        last ? List.of() : odds(path, index, until),
        until);
  }

  /** The odds of the link after one, from then until it happens or its window closes. */
  private List<Odds> odds(List<Reached> path, int index, Instant until) {
    Instant end = index + 1 < path.size() ? path.get(index + 1).event().time() : until;
    Instant begin = path.get(index).event().time();
    TreeSet<Instant> turns = new TreeSet<>();
    turns.add(begin);
    for (Reached link : path.subList(0, index + 1)) {
      for (Instant time : chains.borneOut(link.event())) {
        if (time.isAfter(begin) && time.isBefore(end)) {
          turns.add(time);
        }
      }
    }
    double chance = rule.steps().get(index + 1).chance();
    List<Odds> odds = new ArrayList<>();
    for (Instant time : turns) {
      odds.add(new Odds(time, ChainOdds.ofNext(happenedAt(path, index, time), chance)));
    }
    return odds;
  }

  private List<ChainOdds.Happened> happenedAt(List<Reached> path, int index, Instant time) {
    List<ChainOdds.Happened> happened = new ArrayList<>();
    for (int i = 0; i <= index; i++) {
      double sure = chains.certaintyAt(path.get(i).event(), time);
      happened.add(new ChainOdds.Happened(rule.steps().get(i).chance(), sure));
    }
    return happened;
  }
}
