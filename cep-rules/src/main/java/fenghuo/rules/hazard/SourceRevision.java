package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Takes one observation into the history of its source and says what that changes.
 *
 * <p>The events of a source are a function of its readings: an observation in order adds at most
 * one event; an older one has its source told again from where revision is still open, and only the
 * difference goes out.
 */
final class SourceRevision {
  private static final int DEFAULT_COVER_SECONDS = 60;

  private final HazardRule rule;
  private final LevelFold fold;
  private final EventMaker maker;
  private final LevelsInForce inForce;

  /** What came of an observation: the history to keep, and what changed. */
  record Revised(SourceHistory history, List<HazardChange> changes) {}

  SourceRevision(HazardRule rule) {
    this.rule = rule;
    this.inForce = new LevelsInForce(rule);
    this.fold = new LevelFold(rule, inForce);
    this.maker = new EventMaker(rule, inForce);
  }

  HazardRule rule() {
    return rule;
  }

  /**
   * Whether an observation has to be taken: the rule watches it, or it revises one that the rule
   * watched until now and that it takes back.
   */
  boolean concerns(Observation observation, SourceHistory known) {
    boolean revises =
        rule.isShaking() ? !known.told().isEmpty() : known.samples().has(millisOf(observation));
    return isWatched(observation) || (revises && rule.feeds().contains(observation.feed()));
  }

  /**
   * Where a total was not reported, or is not believed, nothing is known: that is not a dry hour.
   */
  private boolean isWatched(Observation observation) {
    return rule.watches(observation) && (!rule.isTotal() || observation.has(totalled()));
  }

  /** Whether an observation is of a moment that is closed already. */
  static boolean isClosed(SourceHistory history, Located located) {
    return millisOf(located.observation()) <= history.closedUntil();
  }

  Revised take(SourceHistory history, Located located) {
    if (rule.isShaking()) {
      return shaken(history, located);
    }
    Observation observation = located.observation();
    long time = millisOf(observation);
    if (!isWatched(observation)) {
      return toldAgain(history.without(time), Trigger.of(located));
    }
    boolean inOrder = time > history.samples().lastTime();
    OptionalLong next = inOrder ? OptionalLong.empty() : history.samples().next(time);
    Sites sites = history.sites().with(time, Site.of(located), next);
    long amount = amountIn(observation);
    long doubtful = rule.isTotal() && located.isDoubtful(totalled()) ? amount : 0;
    Samples samples = history.samples().with(time, amount, coverOf(observation), doubtful);
    SourceHistory holding = history.holding(samples, sites);
    if (!rule.isTotal()) {
      holding = holding.saying(time, statementIn(located));
    }
    Trigger by = Trigger.of(located);
    return inOrder ? appended(holding, by) : toldAgain(holding, by);
  }

  /** Whether a doubt is about what the rule adds up. */
  boolean concerns(Doubt doubt) {
    return rule.isTotal() && doubt.quantity() == totalled() && rule.feeds().contains(doubt.feed());
  }

  /** What changes when amounts that counted are in doubt, or are no more. */
  Revised take(SourceHistory history, Doubt doubt) {
    if (doubt.to().toEpochMilli() <= history.closedUntil() - rule.longestSeconds() * 1_000) {
      return new Revised(history, List.of()); // it counts in no open total any more
    }
    Doubted time = new Doubted(doubt.from().toEpochMilli(), doubt.cause());
    SourceHistory doubting = history.doubting(time, doubt.quality() == Quality.DOUBTFUL);
    return toldAgain(doubting, new Trigger(doubt.origin(), doubt.arrived()));
  }

  /** Closes all moments up to a time and forgets what only they needed. */
  SourceHistory closed(SourceHistory history, long wanted) {
    long until = Math.max(wanted, history.closedUntil()); // what is closed is never open again
    Samples samples = history.samples();
    Standing standing = history.closed();
    int index = samples.indexOf(history.closedUntil() + 1);
    while (index < samples.size() && samples.times()[index] <= until) {
      standing = fold.after(onSite(standing, history, index), history, index);
      index++;
    }
    List<HazardEvent> open = new ArrayList<>(history.told());
    open.removeIf(event -> event.time().toEpochMilli() <= until);
    Map<Long, Statement> said = new HashMap<>(history.said());
    said.keySet().removeIf(time -> time <= until);
    Samples kept = samples.withoutFirst(samples.indexOf(until - rule.longestSeconds() * 1_000));
    Sites sites = kept.size() == 0 ? Sites.none() : history.sites().from(kept.times()[0]);
    List<Doubted> doubted = new ArrayList<>(history.doubted());
    long needed = until - rule.longestSeconds() * 1_000;
    doubted.removeIf(time -> time.from() + Doubt.SLOT.toMillis() <= needed);
    return new SourceHistory(kept, sites, until, standing, history.now(), said, open, doubted);
  }

  /** Whether nothing is left that a later observation could need. */
  boolean isOver(SourceHistory history) {
    return history.samples().size() == 0
        && history.doubted().isEmpty()
        && history.told().isEmpty()
        && fold.heldUntil(history.closed(), history.closedUntil() + 1) == Level.NONE;
  }

  private Revised shaken(SourceHistory history, Located located) {
    List<HazardEvent> after = maker.shaking(located);
    List<HazardEvent> before = history.told();
    List<HazardChange> changes =
        before.equals(after) ? List.of() : List.of(new HazardChange(before, after));
    return new Revised(history.telling(after, Standing.CALM), changes);
  }

  private Revised appended(SourceHistory history, Trigger by) {
    List<HazardEvent> news = new ArrayList<>();
    Standing after = told(history.now(), history, history.samples().size() - 1, by, news);
    List<HazardEvent> told = history.told();
    if (!news.isEmpty()) {
      told = new ArrayList<>(told);
      told.addAll(news);
    }
    return new Revised(
        history.telling(told, after), news.stream().map(HazardChange::found).toList());
  }

  private Revised toldAgain(SourceHistory history, Trigger by) {
    Samples samples = history.samples();
    Standing standing = history.closed();
    List<HazardEvent> told = new ArrayList<>();
    for (int i = samples.indexOf(history.closedUntil() + 1); i < samples.size(); i++) {
      standing = told(standing, history, i, by, told);
    }
    return new Revised(history.telling(told, standing), differences(history.told(), told));
  }

  /** One reading further; what is to be told of it is added to the news. */
  private Standing told(
      Standing before, SourceHistory history, int index, Trigger by, List<HazardEvent> news) {
    long time = history.samples().times()[index];
    Level left = fold.heldUntil(before, time);
    if (left != Level.NONE && before.isElsewhere(history.sites().at(time))) {
      news.add(maker.moved(by, before.site(), time, left, before.peak()));
    }
    Standing here = onSite(before, history, index);
    Standing after = fold.after(here, history, index);
    if (fold.tells(here, after, time)) {
      Level held = fold.heldUntil(here, time);
      Level peak = fold.peakUntil(here, time);
      var step = new EventMaker.Step(history, index, held, peak, after, fold.until(after));
      news.add(maker.event(by, step));
    }
    return after;
  }

  /** How a hazard stood at a source where a reading was made: anew, if the source has moved. */
  private static Standing onSite(Standing before, SourceHistory history, int index) {
    long time = history.samples().times()[index];
    Site site = history.sites().at(time);
    return before.isElsewhere(site) ? Standing.calmAt(site, time) : before;
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

  private Statement statementIn(Located located) {
    Observation observation = located.observation();
    return new Statement(statedBy(located), ReportWords.of(observation, rule.title()));
  }

  private static long millisOf(Observation observation) {
    return observation.time().toEpochMilli();
  }

  private int coverOf(Observation observation) {
    return (int) observation.reading(Quantity.PERIOD_SECONDS, DEFAULT_COVER_SECONDS);
  }

  private Quantity totalled() {
    return ((Condition.Total) rule.levels().values().iterator().next()).quantity();
  }

  private Level statedBy(Located located) {
    Level stated = Level.NONE;
    Levels levels = inForce.at(Site.of(located), millisOf(located.observation()));
    for (Map.Entry<Level, Condition> level : levels.conditions().entrySet()) {
      if (level.getValue() instanceof Condition.Said said
          && said.words().contains(located.observation().label(said.label()))) {
        stated = stated.worse(level.getKey());
      }
    }
    return stated;
  }
}
