package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import java.util.ArrayList;
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
  private final HazardRule rule;
  private final LevelFold fold;
  private final EventMaker maker;
  private final Intake intake;

  /** What came of an observation: the history to keep, and what changed. */
  record Revised(SourceHistory history, List<HazardChange> changes) {}

  /**
   * @param paces of the feeds, by name
   */
  SourceRevision(HazardRule rule, Map<String, Pace> paces) {
    Evidence evidence = Evidence.of(rule);
    this.rule = rule;
    LevelsInForce inForce = new LevelsInForce(rule);
    this.fold = new LevelFold(rule, evidence, inForce);
    this.maker = new EventMaker(rule, evidence, inForce);
    this.intake = new Intake(rule, paces, inForce);
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
        rule.isShaking() ? !known.told().isEmpty() : known.moments().has(millisOf(observation));
    return intake.watches(observation) || (revises && rule.feeds().contains(observation.feed()));
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
    if (!intake.watches(observation)) {
      return toldAgain(history.without(time), Trigger.of(located));
    }
    boolean inOrder = time > history.moments().lastTime();
    OptionalLong next = inOrder ? OptionalLong.empty() : history.moments().next(time);
    Sites sites = history.sites().with(time, Site.of(located), next);
    SourceHistory holding = intake.taken(history, located, sites);
    Trigger by = Trigger.of(located);
    return inOrder ? appended(holding, by) : toldAgain(holding, by);
  }

  /** Whether a doubt is about what the rule compares. */
  boolean concerns(Doubt doubt) {
    return intake.concerns(doubt);
  }

  /** What changes when numbers that counted are in doubt, or are no more. */
  Revised take(SourceHistory history, Doubt doubt) {
    if (doubt.to().toEpochMilli() <= history.closedUntil() - rule.longestSeconds() * 1_000) {
      return new Revised(history, List.of()); // it counts for no open moment any more
    }
    SourceHistory doubting = intake.doubting(history, doubt);
    return toldAgain(doubting, new Trigger(doubt.origin(), doubt.arrived()));
  }

  /** Closes all moments up to a time and forgets what only they needed. */
  SourceHistory closed(SourceHistory history, long wanted) {
    long until = Math.max(wanted, history.closedUntil()); // what is closed is never open again
    Moments moments = history.moments();
    Standing standing = history.closed();
    int index = moments.indexOf(history.closedUntil() + 1);
    while (index < moments.size() && moments.times()[index] <= until) {
      standing = fold.after(onSite(standing, history, index), history, index);
      index++;
    }
    long needed = until - rule.longestSeconds() * 1_000 - history.readings().gapMillis();
    return history.closedAt(until, needed, standing);
  }

  /** Whether nothing is left that a later observation could need. */
  boolean isOver(SourceHistory history) {
    return history.samples().size() == 0
        && history.readings().isEmpty()
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
    Standing after = told(history.now(), history, history.moments().size() - 1, by, news);
    List<HazardEvent> told = history.told();
    if (!news.isEmpty()) {
      told = new ArrayList<>(told);
      told.addAll(news);
    }
    return new Revised(
        history.telling(told, after), news.stream().map(HazardChange::found).toList());
  }

  private Revised toldAgain(SourceHistory history, Trigger by) {
    Moments moments = history.moments();
    Standing standing = history.closed();
    List<HazardEvent> told = new ArrayList<>();
    for (int i = moments.indexOf(history.closedUntil() + 1); i < moments.size(); i++) {
      standing = told(standing, history, i, by, told);
    }
    return new Revised(history.telling(told, standing), differences(history.told(), told));
  }

  /** One reading further; what is to be told of it is added to the news. */
  private Standing told(
      Standing before, SourceHistory history, int index, Trigger by, List<HazardEvent> news) {
    long time = history.moments().times()[index];
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
    long time = history.moments().times()[index];
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

  private static long millisOf(Observation observation) {
    return observation.time().toEpochMilli();
  }
}
