package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.EventTime;
import fenghuo.model.Reached;
import fenghuo.rules.FirstTouch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Follows every chain in one township, on arrival. Keyed by township. What is stored is the short
 * history of events that some chain names, and what was told; the automata are derived from it. An
 * event in order advances them; an older, revised or withdrawn one has the history followed again,
 * and only the difference is told.
 */
final class ChainFunction extends KeyedProcessFunction<String, Reached, ChainStage>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1L;

  /** Townships whose automata stay in memory; another one's are made again from its history. */
  private static final int REMEMBERED = 4_096;

  private static final long SWEEP = Duration.ofHours(1).toMillis();

  private final List<ChainRule> rules;

  /** How far behind the watermark nothing changes any more: neither a path nor a window. */
  private final long settledMillis;

  /** How far behind the watermark an event can still be behind what changes. */
  private final long keepMillis;

  private transient MapState<String, Reached> history;
  private transient MapState<String, ChainStage> stages;
  private transient FirstTouch firstTouch;
  private transient NfaMemory memory;
  private transient List<ChainNfa> automata;
  private transient Map<String, TownshipChains> remembered;

  /**
   * @param keep how far behind the watermark an event may be and still count
   */
  ChainFunction(List<ChainRule> rules, Duration keep) {
    this.rules = List.copyOf(rules);
    long longest = 0;
    long pair = 0;
    for (ChainRule rule : rules) {
      longest = Math.max(longest, rule.longest().toMillis());
      pair = Math.max(pair, rule.longestPair().toMillis());
    }
    this.settledMillis = keep.toMillis() + longest;
    this.keepMillis = settledMillis + longest + pair;
  }

  @Override
  public void initializeState(FunctionInitializationContext context) {
    firstTouch = new FirstTouch(context.isRestored());
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) {
    // keyed state is all there is
  }

  @Override
  public void open(OpenContext context) {
    TypeInformation<Reached> reached = TypeInformation.of(Reached.class);
    TypeInformation<ChainStage> stage = TypeInformation.of(ChainStage.class);
    history =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("history", Types.STRING, reached));
    stages =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("stages", Types.STRING, stage));
    memory = new NfaMemory(reached.createSerializer(new SerializerConfigImpl()));
    automata = new ArrayList<>();
    rules.forEach(rule -> automata.add(new ChainNfa(rule, memory)));
    remembered = new Remembered();
  }

  @Override
  public void close() {
    if (memory != null) {
      memory.close();
    }
  }

  @Override
  public void processElement(Reached reached, Context context, Collector<ChainStage> out)
      throws Exception {
    String township = context.getCurrentKey();
    retellIfFirst(township, out);
    if (enter(township, reached)) {
      tell(township, context.timerService().currentWatermark(), context, out);
      wake(reached.event().time().toEpochMilli() + keepMillis, context);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<ChainStage> out)
      throws Exception {
    String township = context.getCurrentKey();
    retellIfFirst(township, out);
    tell(township, time, context, out);
    forget(township, time - keepMillis);
  }

  /** Takes an event into the history; whether that can change anything. */
  private boolean enter(String township, Reached reached) throws Exception {
    String id = reached.event().id();
    Reached known = history.get(id);
    boolean counts = !reached.withdrawn() && isHeeded(reached);
    if ((!counts && known == null) || reached.equals(known)) {
      return false;
    }
    if (!counts) {
      history.remove(id);
      remembered.remove(township);
      return true;
    }
    history.put(id, reached);
    TownshipChains chains = remembered.get(township);
    if (known == null && chains != null && chains.isNext(reached)) {
      chains.follow(reached);
    } else {
      remembered.remove(township);
    }
    return true;
  }

  private void tell(String township, long watermark, Context context, Collector<ChainStage> out)
      throws Exception {
    TownshipChains chains = chainsOf(township);
    chains.advance(watermark);
    Instant settled = Instant.ofEpochMilli(EventTime.reached(watermark) - settledMillis);
    Map<String, ChainStage> now = chains.stages(township);
    for (ChainStage made : now.values()) {
      ChainStage told = stages.get(made.id());
      ChainStage stage = told == null ? made : StageRevision.of(told, made, settled);
      if (told == null || StageRevision.isNews(told, stage, settled)) {
        stages.put(stage.id(), stage);
        out.collect(stage);
      }
      wakeAtEndOfWindow(stage, context);
    }
    takeBackAllBut(now.keySet(), out);
  }

  private TownshipChains chainsOf(String township) throws Exception {
    TownshipChains chains = remembered.get(township);
    if (chains == null) {
      chains = TownshipChains.of(automata, wholeHistory());
      remembered.put(township, chains);
    }
    return chains;
  }

  private void takeBackAllBut(Set<String> standing, Collector<ChainStage> out) throws Exception {
    for (ChainStage stage : allStages()) {
      if (!standing.contains(stage.id())) {
        stages.remove(stage.id());
        out.collect(stage.takenBack());
      }
    }
  }

  /**
   * Forgets the events up to a time, and the stages of chains that began with them; but not the
   * event that gave its name to an instance that goes on.
   */
  private void forget(String township, long until) throws Exception {
    List<String> old = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Reached reached : wholeHistory()) {
      boolean isOld = reached.event().time().toEpochMilli() <= until;
      (isOld ? old : kept).add(reached.event().id());
    }
    old.removeAll(chainsOf(township).namersOf(kept));
    if (old.isEmpty()) {
      return;
    }
    for (String event : old) {
      history.remove(event);
    }
    remembered.remove(township);
    Set<String> standing = chainsOf(township).stages(township).keySet();
    for (ChainStage stage : allStages()) {
      if (!standing.contains(stage.id())) {
        stages.remove(stage.id());
      }
    }
  }

  /**
   * At the first touch after a restore: says once more what was said, and lets go of what only a
   * rule spoke of that is no more.
   */
  private void retellIfFirst(String township, Collector<ChainStage> out) throws Exception {
    if (!firstTouch.isFirst(township)) {
      return;
    }
    for (ChainStage stage : allStages()) {
      boolean isRuled = rules.stream().anyMatch(rule -> rule.name().equals(stage.chain()));
      out.collect(isRuled ? stage : stage.takenBack());
      if (!isRuled) {
        stages.remove(stage.id());
      }
    }
    for (Reached reached : wholeHistory()) {
      if (!isHeeded(reached)) {
        history.remove(reached.event().id());
      }
    }
  }

  private void wakeAtEndOfWindow(ChainStage stage, Context context) {
    boolean open = stage.state() == ChainState.ARMED || stage.state() == ChainState.PARTIAL;
    if (open) {
      context.timerService().registerEventTimeTimer(stage.until().toEpochMilli());
    }
  }

  private static void wake(long time, Context context) {
    context.timerService().registerEventTimeTimer((Math.floorDiv(time, SWEEP) + 1) * SWEEP);
  }

  private List<Reached> wholeHistory() throws Exception {
    List<Reached> events = new ArrayList<>();
    history.values().forEach(events::add);
    return events;
  }

  private List<ChainStage> allStages() throws Exception {
    List<ChainStage> all = new ArrayList<>();
    stages.values().forEach(all::add);
    return all;
  }

  private boolean isHeeded(Reached reached) {
    for (ChainRule rule : rules) {
      if (rule.heeds(reached.event())) {
        return true;
      }
    }
    return false;
  }

  /** The townships touched last. */
  private static final class Remembered extends LinkedHashMap<String, TownshipChains> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, TownshipChains> eldest) {
      return size() > REMEMBERED;
    }
  }
}
