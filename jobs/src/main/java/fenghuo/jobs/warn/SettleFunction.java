package fenghuo.jobs.warn;

import fenghuo.jobs.warn.Episodes.Episode;
import fenghuo.model.Arrived;
import fenghuo.model.Signal;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import fenghuo.rules.FirstTouch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
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
 * Keeps the warnings of one family in one township. Keyed by both. The warnings are a function of
 * the reasons known and of how far time has come; whatever arrives, they are made anew, and the
 * difference to what was told goes out as messages.
 */
final class SettleFunction extends KeyedProcessFunction<String, Signal, WarningMessage>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1L;
  private static final long SWEEP = Duration.ofHours(1).toMillis();

  private final WarningMaker maker;
  private final long keepMillis;

  private transient MapState<String, Signal> signals;

  /** The last message about each warning, by its id. */
  private transient MapState<String, WarningMessage> told;

  private transient FirstTouch firstTouch;

  SettleFunction(Headlines headlines, Duration keep) {
    this.maker = new WarningMaker(headlines);
    this.keepMillis = keep.toMillis();
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
    signals =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "signals", Types.STRING, TypeInformation.of(Signal.class)));
    told =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "told", Types.STRING, TypeInformation.of(WarningMessage.class)));
  }

  @Override
  public void processElement(Signal signal, Context context, Collector<WarningMessage> out)
      throws Exception {
    retellIfFirst(context, out);
    if (enter(signal)) {
      settle(signal.arrived(), context, out);
      wake(signal.until().toEpochMilli() + keepMillis, context);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<WarningMessage> out)
      throws Exception {
    retellIfFirst(context, out);
    settle(Arrived.BY_TIMER, context, out);
    forget(context);
  }

  /** Takes a reason in; whether that can change anything. */
  private boolean enter(Signal signal) throws Exception {
    Signal known = signals.get(signal.id());
    if (signal.withdrawn() || !maker.isRuled(signal)) {
      signals.remove(signal.id());
      return known != null;
    }
    signals.put(signal.id(), signal);
    return known == null || !known.saysTheSameAs(signal);
  }

  private void settle(Arrived cause, Context context, Collector<WarningMessage> out)
      throws Exception {
    List<Signal> known = knownSignals();
    Instant now = nowOf(known, context.timerService().currentWatermark());
    Set<String> standing = new HashSet<>();
    for (Episode episode : Episodes.of(known)) {
      Warning warning = maker.warning(episode, now);
      standing.add(warning.id());
      tell(warning, cause, out);
      wakeAtNextTurn(episode, now, context);
    }
    for (WarningMessage last : lastMessages()) {
      if (!standing.contains(last.warning().id())) {
        told.remove(last.warning().id());
        out.collect(Messages.cancel(last, cause));
      }
    }
  }

  private void tell(Warning warning, Arrived cause, Collector<WarningMessage> out)
      throws Exception {
    WarningMessage last = told.get(warning.id());
    if (last != null && last.warning().equals(warning)) {
      return;
    }
    WarningMessage message =
        last == null ? Messages.first(warning, cause) : Messages.next(last, warning, cause);
    told.put(warning.id(), message);
    out.collect(message);
  }

  /**
   * At the first touch after a restore: says once more what was said last, and lets go of the
   * reasons whose rule is no more.
   */
  private void retellIfFirst(Context context, Collector<WarningMessage> out) throws Exception {
    if (!firstTouch.isFirst(context.getCurrentKey())) {
      return;
    }
    lastMessages().forEach(out::collect);
    boolean fewer = false;
    for (Signal signal : knownSignals()) {
      if (!maker.isRuled(signal)) {
        signals.remove(signal.id());
        fewer = true;
      }
    }
    if (fewer) {
      settle(Arrived.BY_TIMER, context, out);
    }
  }

  /**
   * Forgets the warnings that ended too long ago to be revised or, on the same day, issued again,
   * and every reason older than what is still needed.
   */
  private void forget(Context context) throws Exception {
    Instant closed = Instant.ofEpochMilli(context.timerService().currentWatermark() - keepMillis);
    Instant needed = closed;
    for (Episode episode : Episodes.of(knownSignals())) {
      if (!episode.over().isAfter(closed)) {
        told.remove(WarningMaker.idOf(episode));
      } else if (episode.onset().isBefore(needed)) {
        needed = episode.onset();
      }
    }
    Instant next = Instant.MAX;
    for (Signal signal : knownSignals()) {
      if (signal.time().isBefore(needed)) {
        signals.remove(signal.id());
      } else {
        next = signal.until().isBefore(next) ? signal.until() : next;
      }
    }
    if (!next.equals(Instant.MAX)) {
      wake(Math.max(next.toEpochMilli(), closed.toEpochMilli()) + keepMillis, context);
    }
  }

  private static Instant nowOf(List<Signal> known, long watermark) {
    Instant now = Instant.ofEpochMilli(Math.max(0, watermark));
    for (Signal signal : known) {
      now = signal.time().isAfter(now) ? signal.time() : now;
    }
    return now;
  }

  /** The next time at which the warning changes by itself. */
  private static void wakeAtNextTurn(Episode episode, Instant now, Context context) {
    for (Episodes.Span span : episode.spans()) {
      if (span.until().isAfter(now)) {
        context.timerService().registerEventTimeTimer(span.until().toEpochMilli());
        return;
      }
    }
  }

  private List<Signal> knownSignals() throws Exception {
    List<Signal> known = new ArrayList<>();
    signals.values().forEach(known::add);
    return known;
  }

  private List<WarningMessage> lastMessages() throws Exception {
    List<WarningMessage> last = new ArrayList<>();
    told.values().forEach(last::add);
    return last;
  }

  private static void wake(long time, Context context) {
    context.timerService().registerEventTimeTimer((Math.floorDiv(time, SWEEP) + 1) * SWEEP);
  }
}
