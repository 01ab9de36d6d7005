package fenghuo.rules.hazard;

import fenghuo.model.Aside;
import fenghuo.model.Doubt;
import fenghuo.model.EventTime;
import fenghuo.model.HazardChange;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Applies every hazard rule to the history of one source, on arrival of its observations and of
 * what casts doubt on them. Keyed by origin. Nothing waits for a watermark; the watermark only
 * closes moments that no reading can reach any more and clears the state of a source that fell
 * silent.
 */
final class HazardFunction extends KeyedCoProcessFunction<String, Located, Doubt, HazardChange> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<Aside> ASIDES =
      new OutputTag<>("hazard-asides", TypeInformation.of(Aside.class)) {};

  private static final long SWEEP = Duration.ofHours(1).toMillis();

  private final List<HazardRule> rules;
  private final Map<String, Pace> paces;

  private transient MapState<String, SourceHistory> histories;
  private transient List<SourceRevision> revisions;

  /** By feed, those of the rules that watch it. */
  private transient Map<String, List<SourceRevision>> watching;

  /**
   * @param paces of the feeds, by name
   */
  HazardFunction(List<HazardRule> rules, Map<String, Pace> paces) {
    this.rules = List.copyOf(rules);
    this.paces = Map.copyOf(paces);
  }

  @Override
  public void open(OpenContext context) {
    histories =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "histories", Types.STRING, TypeInformation.of(SourceHistory.class)));
    revisions = rules.stream().map(rule -> new SourceRevision(rule, paces)).toList();
    watching = new HashMap<>();
    for (SourceRevision revision : revisions) {
      for (String feed : revision.rule().feeds()) {
        watching.computeIfAbsent(feed, any -> new ArrayList<>()).add(revision);
      }
    }
  }

  @Override
  public void processElement1(Located observed, Context context, Collector<HazardChange> out)
      throws Exception {
    Located located = observed.believed();
    String feed = located.observation().feed();
    for (SourceRevision revision : watching.getOrDefault(feed, List.of())) {
      SourceHistory known = histories.get(revision.rule().name());
      known = known == null ? SourceHistory.empty() : known;
      if (revision.concerns(located.observation(), known)) {
        take(revision, known, located, context, out);
      }
    }
  }

  @Override
  public void processElement2(Doubt doubt, Context context, Collector<HazardChange> out)
      throws Exception {
    for (SourceRevision revision : watching.getOrDefault(doubt.feed(), List.of())) {
      if (revision.concerns(doubt)) {
        SourceHistory known = histories.get(revision.rule().name());
        known = known == null ? SourceHistory.empty() : known;
        SourceRevision.Revised revised = revision.take(known, doubt);
        histories.put(revision.rule().name(), revised.history());
        revised.changes().forEach(out::collect);
        wake(doubt.to().toEpochMilli() + stays(revision, doubt.feed()), context);
      }
    }
  }

  private void take(
      SourceRevision revision,
      SourceHistory known,
      Located located,
      Context context,
      Collector<HazardChange> out)
      throws Exception {
    if (SourceRevision.isClosed(known, located)) {
      if (!located.isAgain()) { // else it counted when it came first
        context.output(ASIDES, late(located));
      }
      return;
    }
    SourceRevision.Revised revised = revision.take(known, located);
    SourceHistory kept = revised.history();
    long until = watermarkOf(context) - paceOf(located.observation().feed()).keepMillis();
    if (until >= kept.closedUntil() + SWEEP) {
      kept = revision.closed(kept, until);
    }
    histories.put(revision.rule().name(), kept);
    revised.changes().forEach(out::collect);
    wake(
        located.observation().time().toEpochMilli() + stays(revision, located.observation().feed()),
        context);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<HazardChange> out)
      throws Exception {
    boolean left = false;
    for (SourceRevision revision : revisions) {
      SourceHistory known = histories.get(revision.rule().name());
      if (known != null) {
        left |= !swept(revision, known, watermarkOf(context));
      }
    }
    forgetRulesThatAreNoMore();
    if (left) {
      wake(watermarkOf(context), context);
    }
  }

  /** A savepoint may hold histories of rules that were taken away or renamed since. */
  private void forgetRulesThatAreNoMore() throws Exception {
    List<String> gone = new ArrayList<>();
    for (String name : histories.keys()) {
      if (rules.stream().noneMatch(rule -> rule.name().equals(name))) {
        gone.add(name);
      }
    }
    for (String name : gone) {
      histories.remove(name);
    }
  }

  /** Closes what can be; whether nothing was left. */
  private boolean swept(SourceRevision revision, SourceHistory known, long watermark)
      throws Exception {
    long until = watermark - keepMillis(revision.rule());
    SourceHistory kept = revision.closed(known, until);
    if (revision.isOver(kept)) {
      histories.remove(revision.rule().name());
      return true;
    }
    histories.put(revision.rule().name(), kept);
    return false;
  }

  private static Aside late(Located located) {
    // when exactly it was closed depends on the watermark, and an aside's id must not
    String detail = "its moment is closed: older than its feed keeps";
    Observation late = located.observation();
    String raw = "%s %s %s".formatted(late.origin(), late.time(), late.readings()); // no labels
    return Aside.of(Room.HAZARDS, Reason.LATE, located.arrived(), detail, raw);
  }

  private static void wake(long time, Context context) {
    context.timerService().registerEventTimeTimer((Math.floorDiv(time, SWEEP) + 1) * SWEEP);
  }

  private long stays(SourceRevision revision, String feed) {
    HazardRule rule = revision.rule();
    return Math.max(rule.longestSeconds(), rule.lastsSeconds()) * 1_000
        + paceOf(feed).gapMillis()
        + paceOf(feed).keepMillis();
  }

  private Pace paceOf(String feed) {
    return paces.getOrDefault(feed, Pace.UNKNOWN);
  }

  private long keepMillis(HazardRule rule) {
    return rule.feeds().stream().mapToLong(feed -> paceOf(feed).keepMillis()).max().orElse(0);
  }

  private static long watermarkOf(Context context) {
    return EventTime.reached(context.timerService().currentWatermark());
  }
}
