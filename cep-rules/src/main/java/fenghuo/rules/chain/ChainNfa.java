package fenghuo.rules.chain;

import fenghuo.model.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>Every first link begins a path of its own ({@code noSkip}); each path takes the next event
 * that fits its next link ({@code followedBy}). Events must be fed in time order; whoever holds an
 * older one begins a new run and feeds the whole history.
 */
final class ChainNfa {
  private static final boolean TELL_OF_TIMEOUTS = true;

  private final ChainRule rule;
  private final AfterMatchSkipStrategy skip = AfterMatchSkipStrategy.noSkip();
  private final NFA<Reached> nfa;
  private final NfaMemory memory;

  /** A way through the chain: the links so far, and whether it can still go on. */
  record Path(List<Reached> links, boolean decayed) {}

  /** The automaton at work on one history. */
  static final class Run {
    private final NFAState state;
    private final Map<String, Map<Object, Object>> maps = new HashMap<>();
    private final List<Path> ended = new ArrayList<>();

    private Run(NFAState state) {
      this.state = state;
    }
  }

  ChainNfa(ChainRule rule, NfaMemory memory) {
    this.rule = rule;
    this.memory = memory;
    this.nfa = NFACompiler.compileFactory(patternOf(rule), TELL_OF_TIMEOUTS).createNFA();
  }

  /** The chain as a pattern of Flink CEP; also what a test gives to Flink's own operator. */
  static Pattern<Reached, Reached> patternOf(ChainRule rule) {
    ChainRule.Step first = rule.steps().get(0);
    Pattern<Reached, Reached> pattern =
        Pattern.<Reached>begin(first.name(), AfterMatchSkipStrategy.noSkip())
            .where(new Happens(first));
    for (ChainRule.Step step : rule.steps().subList(1, rule.steps().size())) {
      pattern =
          pattern
              .followedBy(step.name())
              .where(new Happens(step))
              .within(Duration.ofSeconds(step.withinSeconds()), WithinType.PREVIOUS_AND_CURRENT);
    }
    return pattern;
  }

  Run begin() {
    return new Run(nfa.createInitialNFAState());
  }

  /**
   * Feeds the next event; it must not be older than any fed before, nor than any time advanced to.
   */
  void feed(Run run, Reached event) throws Exception {
    if (!rule.names(event.event())) {
      return;
    }
    long time = event.event().time().toEpochMilli();
    advance(run, time);
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      Collection<Map<String, List<Reached>>> complete =
          nfa.process(accessor, run.state, event, time, skip, () -> 0L);
      complete.forEach(match -> run.ended.add(new Path(inOrder(match), false)));
    }
  }

  /** Lets the windows close that end at a time or before it. */
  void advance(Run run, long time) throws Exception {
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      var passed = nfa.advanceTime(accessor, run.state, time, skip);
      for (Tuple2<Map<String, List<Reached>>, Long> timedOut : passed.f1) {
        run.ended.add(new Path(inOrder(timedOut.f0), true));
      }
    }
  }

  /** Every path there is: complete, decayed, and under way. */
  List<Path> paths(Run run) throws Exception {
    List<Path> paths = new ArrayList<>(run.ended);
    try (SharedBufferAccessor<Reached> accessor = memory.of(run.maps)) {
      for (ComputationState partial : run.state.getPartialMatches()) {
        if (partial.getStartEventID() != null) {
          paths.add(new Path(linksOf(accessor, partial), false));
        }
      }
    }
    return paths;
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

  /** Whether an event is the one by which a step happens. */
  private static final class Happens extends SimpleCondition<Reached> {
    private static final long serialVersionUID = 1L;
    private final ChainRule.Step step;

    Happens(ChainRule.Step step) {
      this.step = step;
    }

    @Override
    public boolean filter(Reached reached) {
      return step.happensBy(reached.event());
    }
  }
}
