package fenghuo.rules.hazard;

import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes one observation into the history of its source and says what that changes.
 *
 * <p>The events of a source are a function of its readings: an observation in order adds at most
 * one event; an older one has its source told again from where revision is still open, and only the
 * difference goes out.
 */
final class SourceRevision {
  private static final int DEFAULT_COVER_SECONDS = 60;

  /** Where the watermark stands still, moments this much older than the newest are closed too. */
  private static final long FARTHEST_BACK = Duration.ofDays(1).toMillis();

  private final HazardRule rule;
  private final LevelFold fold;
  private final EventMaker maker;

  /** What came of an observation: the history to keep, and what changed. */
  record Revised(SourceHistory history, List<HazardChange> changes) {}

  SourceRevision(HazardRule rule) {
    this.rule = rule;
    this.fold = new LevelFold(rule);
    this.maker = new EventMaker(rule);
  }

  HazardRule rule() {
    return rule;
  }

  /**
   * Whether an observation has to be taken. An earthquake revised to something that the rule no
   * longer watches has, so that its event is withdrawn.
   */
  boolean concerns(Observation observation, boolean known) {
    boolean revised = known && rule.isShaking() && rule.feeds().contains(observation.feed());
    return revised || rule.watches(observation);
  }

  /** Up to where moments can be closed. */
  long closable(SourceHistory history, long watermark, long keepMillis) {
    long newest = history.samples().lastTime();
    return Math.max(watermark - keepMillis, newest - FARTHEST_BACK - keepMillis);
  }

  /** Whether an observation is of a moment that is closed already. */
  static boolean isClosed(SourceHistory history, Located located) {
    return located.observation().time().toEpochMilli() <= history.closedUntil();
  }

  Revised take(SourceHistory history, Located located) {
    if (rule.isShaking()) {
      return shaken(history, located);
    }
    long time = located.observation().time().toEpochMilli();
    boolean inOrder = time > history.samples().lastTime();
    Samples samples =
        history
            .samples()
            .with(time, amountIn(located.observation()), coverOf(located.observation()));
    SourceHistory holding = history.holding(samples);
    if (!rule.isTotal()) {
      holding = holding.saying(time, statementIn(located.observation()));
    }
    return inOrder ? appended(holding, located) : toldAgain(holding, located);
  }

  /** Closes all moments up to a time and forgets what only they needed. */
  SourceHistory closed(SourceHistory history, long until) {
    Samples samples = history.samples();
    Standing standing = history.closed();
    int index = samples.indexOf(history.closedUntil() + 1);
    while (index < samples.size() && samples.times()[index] <= until) {
      standing = fold.after(standing, history, index++);
    }
    long needed = until - rule.longestSeconds() * 1_000;
    List<HazardEvent> open = new ArrayList<>(history.told());
    open.removeIf(event -> event.time().toEpochMilli() <= until);
    Map<Long, Statement> said = new HashMap<>(history.said());
    said.keySet().removeIf(time -> time <= until);
    Samples kept = samples.withoutFirst(samples.indexOf(needed));
    return new SourceHistory(kept, until, standing, history.now(), said, open);
  }

  private Revised shaken(SourceHistory history, Located located) {
    List<HazardEvent> after = maker.shaking(located);
    List<HazardEvent> before = history.told();
    List<HazardChange> changes =
        before.equals(after) ? List.of() : List.of(new HazardChange(before, after));
    return new Revised(history.telling(after, Standing.CALM), changes);
  }

  private Revised appended(SourceHistory history, Located located) {
    int last = history.samples().size() - 1;
    Standing before = history.now();
    Standing after = fold.after(before, history, last);
    if (!fold.tells(before, after)) {
      return new Revised(history.telling(history.told(), after), List.of());
    }
    HazardEvent event = eventAt(history, last, before, after, located);
    List<HazardEvent> told = new ArrayList<>(history.told());
    told.add(event);
    return new Revised(history.telling(told, after), List.of(HazardChange.found(event)));
  }

  private Revised toldAgain(SourceHistory history, Located located) {
    Samples samples = history.samples();
    Standing standing = history.closed();
    List<HazardEvent> told = new ArrayList<>();
    for (int i = samples.indexOf(history.closedUntil() + 1); i < samples.size(); i++) {
      Standing after = fold.after(standing, history, i);
      if (fold.tells(standing, after)) {
        told.add(eventAt(history, i, standing, after, located));
      }
      standing = after;
    }
    return new Revised(history.telling(told, standing), differences(history.told(), told));
  }

  private HazardEvent eventAt(
      SourceHistory history, int index, Standing before, Standing after, Located located) {
    long time = after.time();
    return maker.event(
        located,
        new EventMaker.Step(
            history,
            index,
            after.level(),
            fold.heldUntil(before, time),
            fold.peakUntil(before, time)));
  }

  private static List<HazardChange> differences(List<HazardEvent> was, List<HazardEvent> is) {
    Map<String, HazardEvent> before = new LinkedHashMap<>();
    was.forEach(event -> before.put(event.id(), event));
    List<HazardChange> changes = new ArrayList<>();
    for (HazardEvent event : is) {
      HazardEvent known = before.remove(event.id());
      if (known == null) {
        changes.add(HazardChange.found(event));
      } else if (!known.saysTheSameAs(event)) {
        changes.add(HazardChange.revised(known, event));
      }
    }
    before.values().forEach(gone -> changes.add(HazardChange.withdrawn(gone)));
    return changes;
  }

  private long amountIn(Observation observation) {
    if (rule.isTotal()) {
      return Samples.millionths(observation.reading(totalled(), 0));
    }
    return 0;
  }

  private Statement statementIn(Observation observation) {
    return new Statement(statedBy(observation), ReportWords.of(observation, rule.title()));
  }

  private int coverOf(Observation observation) {
    return (int) observation.reading(Quantity.PERIOD_SECONDS, DEFAULT_COVER_SECONDS);
  }

  private Quantity totalled() {
    return ((Condition.Total) rule.levels().values().iterator().next()).quantity();
  }

  private Level statedBy(Observation observation) {
    Level stated = Level.NONE;
    for (Map.Entry<Level, Condition> level : rule.levels().entrySet()) {
      if (level.getValue() instanceof Condition.Said said
          && said.words().contains(observation.label(said.label()))) {
        stated = stated.worse(level.getKey());
      }
    }
    return stated;
  }
}
