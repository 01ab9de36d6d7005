package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.Reached;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every chain of one township, followed as far as its history goes. Derived from that history: it
 * can be thrown away and made again at any time.
 */
final class TownshipChains {
  private final List<Follower> followers = new ArrayList<>();
  private final Evidence evidence = new Evidence();
  private long advancedTo = Long.MIN_VALUE;

  /** One chain, and the last event that it was told of. */
  private static final class Follower {
    private final ChainNfa automaton;
    private final ChainNfa.Run run;
    private final EventOrder order;
    private Reached latest;

    Follower(ChainNfa automaton) {
      this.automaton = automaton;
      this.run = automaton.begin();
      this.order = new EventOrder(automaton.rule());
    }

    void follow(Reached reached) throws Exception {
      automaton.feed(run, reached);
      latest = reached;
    }
  }

  TownshipChains(List<ChainNfa> automata) {
    automata.forEach(automaton -> followers.add(new Follower(automaton)));
  }

  /** Follows a whole history from its beginning. */
  static TownshipChains of(List<ChainNfa> automata, Collection<Reached> history) throws Exception {
    var chains = new TownshipChains(automata);
    for (Follower follower : chains.followers) {
      List<Reached> inOrder = new ArrayList<>(history);
      inOrder.sort(follower.order);
      for (Reached reached : inOrder) {
        follower.follow(reached);
      }
    }
    history.forEach(chains::note);
    return chains;
  }

  /** Whether an event comes after all that was followed, so that it can simply be added. */
  boolean isNext(Reached reached) {
    if (reached.event().time().toEpochMilli() < advancedTo) {
      return false;
    }
    for (Follower follower : followers) {
      if (follower.latest != null && follower.order.compare(follower.latest, reached) >= 0) {
        return false;
      }
    }
    return true;
  }

  void follow(Reached reached) throws Exception {
    for (Follower follower : followers) {
      follower.follow(reached);
    }
    note(reached);
  }

  private void note(Reached reached) {
    evidence.add(reached.event());
    advancedTo = Math.max(advancedTo, reached.event().time().toEpochMilli());
  }

  /** Lets the windows close that end at a time or before it; earlier times change nothing. */
  void advance(long time) throws Exception {
    if (time <= advancedTo) {
      return;
    }
    for (Follower follower : followers) {
      follower.automaton.advance(follower.run, time);
    }
    advancedTo = time;
  }

  /** The stage of every instance of every chain, by its id. */
  Map<String, ChainStage> stages(String township) throws Exception {
    Map<String, ChainStage> stages = new LinkedHashMap<>();
    for (Follower follower : followers) {
      var maker = new StageMaker(follower.automaton.rule(), evidence);
      for (Path path : follower.automaton.best(follower.run)) {
        var windows = follower.run.instances().windows(path.instance());
        ChainStage stage = maker.stage(township, path, windows);
        stages.put(stage.id(), stage);
      }
    }
    return stages;
  }

  /** The ids of the events that give their names to the instances of some events. */
  Set<String> namersOf(Collection<String> events) {
    Set<String> namers = new HashSet<>();
    for (Follower follower : followers) {
      events.forEach(event -> namers.add(follower.run.instances().namerOf(event)));
    }
    return namers;
  }
}
