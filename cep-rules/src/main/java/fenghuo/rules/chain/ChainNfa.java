package fenghuo.rules.chain;

import fenghuo.model.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.cep.nfa.ComputationState;
import org.apache.flink.cep.nfa.NFA;
import org.apache.flink.cep.nfa.NFAState;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.nfa.compiler.NFACompiler;
import org.apache.flink.cep.nfa.sharedbuffer.EventId;
import org.apache.flink.cep.nfa.sharedbuffer.SharedBufferAccessor;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.WithinType;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/**
 * Flink CEP's automaton for one chain, fed by hand: the only class that knows the inside of Flink
 * CEP (NFA, shared buffer), which is marked internal and may change with any Flink version.
 *
 * <p>Every first link begins a path ({@code noSkip}), every later link branches ({@code
 * followedByAny}), the last one ends its path ({@code followedBy}). Of the paths of one instance
 * that have equally many links only the best is followed on: it has the latest window, so whatever
 * could come of another can come of it, and is better. So a run holds at most as many open paths as
 * its chain has steps, for each instance. Events must be fed in the order of {@link EventOrder};
 * whoever holds an older one begins a new run and feeds the whole history.
 */
final class ChainNfa {
  private static final boolean TELL_OF_TIMEOUTS = true;

  private final ChainRule rule;
  private final AfterMatchSkipStrategy skip = AfterMatchSkipStrategy.noSkip();
  private final NFA<Reached> nfa;
  private final NfaMemory memory;

  /** The automaton at work on one history. */
  static final class Run {
    private final NFAState state;
    private final Map<String, Map<Object, Object>> maps = new HashMap<>();
    private final Instances instances;

    private Run(NFAState state, ChainRule rule) {
      this.state = state;
      this.instances = new Instances(rule);
    }

    /** What is known of each instance that began. */
    Instances instances() {
      return instances;
    }
  }

  /** A path that can go on, and the automaton's own word for it. */
  private record Open(ComputationState state, Path path) {
    String rank() {
      return path.links().size() + " " + path.instance();
    }
  }

  ChainNfa(ChainRule rule, NfaMemory memory) {
    this.rule = rule;
    this.memory = memory;
    this.nfa = NFACompiler.compileFactory(patternOf(rule), TELL_OF_TIMEOUTS).createNFA();
  }

  /** The chain as a pattern of Flink CEP; also what a test gives to Flink's own operator. */
  static Pattern<Reached, Reached> patternOf(ChainRule rule) {
    List<ChainRule.Step> steps = rule.steps();
    Pattern<Reached, Reached> pattern =
        Pattern.<Reached>begin(steps.get(0).name(), AfterMatchSkipStrategy.noSkip())
            .where(new Happens(rule, 0));
    for (int i = 1; i < steps.size(); i++) {
      String name = steps.get(i).name();
      boolean last = i + 1 == steps.size();
      pattern =
          (last ? pattern.followedBy(name) : pattern.followedByAny(name))
              .where(new Happens(rule, i))
              .within(
                  Duration.ofSeconds(steps.get(i).withinSeconds()),
                  WithinType.PREVIOUS_AND_CURRENT);
    }
    return pattern;
  }

  ChainRule rule() {
    return rule;
  }

  Run begin() {
    return new Run(nfa.createInitialNFAState(), rule);
  }

  /**
   * Feeds the next event; it must not be older than any fed before, nor than any time advanced to.
   */
  void feed(Run run, Reached event) throws Exception {
    long time = event.event().time().toEpochMilli();
    advance(run, time);
    if (!rule.names(event.event())) {
      return;
    }
    run.instances.meet(event.event());
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      Collection<Map<String, List<Reached>>> complete =
          nfa.process(accessor, run.state, event, time, skip, () -> 0L);
      complete.forEach(match -> run.instances.end(inOrder(match), false));
      List<Open> open = open(run, accessor);
      open.forEach(one -> run.instances.openWindow(one.path(), event.event()));
      keepBest(run, open, accessor);
    }
  }

  /** Lets the windows close that end at a time or before it. */
  void advance(Run run, long time) throws Exception {
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      var passed = nfa.advanceTime(accessor, run.state, time, skip);
      for (Tuple2<Map<String, List<Reached>>, Long> timedOut : passed.f1) {
        run.instances.end(inOrder(timedOut.f0), true);
      }
    }
  }

  /** The best path of every instance: complete, decayed, or under way. */
  Collection<Path> best(Run run) throws Exception {
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      List<Path> open = new ArrayList<>();
      open(run, accessor).forEach(one -> open.add(one.path()));
      return run.instances.best(open);
    }
  }

  /** How many paths can still go on: what following them costs. */
  int openPaths(Run run) throws Exception {
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      return open(run, accessor).size();
    }
  }

  private List<Open> open(Run run, SharedBufferAccessor<Reached> accessor) {
    List<Open> open = new ArrayList<>();
    for (ComputationState partial : run.state.getPartialMatches()) {
      if (partial.getStartEventID() != null) {
        List<Reached> links = linksOf(accessor, partial);
        open.add(new Open(partial, run.instances.path(links, false)));
      }
    }
    return open;
  }

  /** Lets go of every open path that another one of its instance has outdone. */
  private static void keepBest(Run run, List<Open> open, SharedBufferAccessor<Reached> accessor)
      throws Exception {
    Map<String, Open> best = new HashMap<>();
    open.forEach(one -> best.merge(one.rank(), one, ChainNfa::better));
    PriorityQueue<ComputationState> kept =
        new PriorityQueue<>(NFAState.COMPUTATION_STATE_COMPARATOR);
    kept.addAll(run.state.getPartialMatches());
    for (Open one : open) {
      if (!one.equals(best.get(one.rank()))) {
        kept.remove(one.state());
        accessor.releaseNode(one.state().getPreviousBufferEntry(), one.state().getVersion());
      }
    }
    run.state.setNewPartialMatches(kept);
  }

  private static Open better(Open one, Open other) {
    return Path.BEST_FIRST.compare(one.path(), other.path()) <= 0 ? one : other;
  }

  private List<Reached> linksOf(SharedBufferAccessor<Reached> accessor, ComputationState partial) {
    List<Map<String, List<EventId>>> found =
        accessor.extractPatterns(partial.getPreviousBufferEntry(), partial.getVersion());
    if (found.size() != 1) {
      throw new IllegalStateException("one path has " + found.size() + " histories: " + partial);
    }
    return inOrder(accessor.materializeMatch(found.get(0)));
  }

  private List<Reached> inOrder(Map<String, List<Reached>> byStep) {
    List<Reached> links = new ArrayList<>();
    for (ChainRule.Step step : rule.steps()) {
      links.addAll(byStep.getOrDefault(step.name(), List.of()));
    }
    return links;
  }

  /** Whether an event can be the link at an index. */
  private static final class Happens extends SimpleCondition<Reached> {
    private static final long serialVersionUID = 1L;
    private final ChainRule rule;
    private final int index;

    Happens(ChainRule rule, int index) {
      this.rule = rule;
      this.index = index;
    }

    @Override
    public boolean filter(Reached reached) {
      return rule.happensBy(reached.event(), index);
    }
  }
}
