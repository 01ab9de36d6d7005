package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.rules.hazard.Condition;
import fenghuo.rules.hazard.HazardRule;
import fenghuo.rules.hazard.Limit;
import java.util.Collection;
import java.util.Set;

/** Whether a hazard file asks for what its feeds can say; otherwise it would never fire. */
final class Harmony {
  private final HazardRule rule;
  private final Feeds feeds;
  private final Faults faults;

  Harmony(HazardRule rule, Feeds feeds, Faults faults) {
    this.rule = rule;
    this.feeds = feeds;
    this.faults = faults;
  }

  void check() {
    for (String name : rule.feeds()) {
      feeds.all().stream()
          .filter(feed -> feed.name().equals(name))
          .findFirst()
          .ifPresentOrElse(this::check, () -> checkNamed(name));
    }
  }

  private void checkNamed(String feed) {
    if (!feed.isEmpty()) { // else noted already
      fault("feed: there is no feed " + feed);
    }
  }

  private void check(Feed feed) {
    if (feed.reports() == Reports.REGISTER) {
      fault("feed: %s is a register; nothing is observed there".formatted(feed.name()));
    }
    rule.where().forEach((label, words) -> checkWords(feed, label, words));
    Set<Quantity> wanted = rule.quantities();
    wanted.addAll(rule.needs().keySet());
    for (Condition condition : rule.levels().values()) {
      if (condition instanceof Condition.Said said) {
        checkWords(feed, said.label(), said.words());
      } else if (condition instanceof Condition.Shown shown) {
        checkPace(feed, shown);
      }
    }
    if (rule.levels().get(Level.RED) instanceof Condition.Shown red) {
      red.any().forEach(limit -> checkUsual(feed, limit));
    }
    feed.readings().forEach(field -> wanted.remove(field.quantity()));
    if (!wanted.isEmpty()) {
      fault("feed %s has no reading %s".formatted(feed.name(), wanted));
    }
  }

  /** Of what is told only when something happens, nobody knows how long it stays so. */
  private void checkPace(Feed feed, Condition.Shown shown) {
    if (feed.samplingSeconds() == 0 && shown.looksBackSeconds() > 0) {
      fault("feed %s reports by event, so that no time can be watched".formatted(feed.name()));
    }
  }

  /** What is not usual is doubtful, and what is doubtful turns nothing red. */
  private void checkUsual(Feed feed, Limit limit) {
    Feed.ReadingField field = feed.field(limit.quantity());
    if (field == null || !(limit instanceof Limit.Value value)) {
      return;
    }
    boolean isUsual =
        value.reaches() >= field.checks().usualLeast()
            && value.reaches() <= field.checks().usualMost();
    if (!isUsual) {
      fault(
          "RED at %s %s is not usual of feed %s, so that it would be doubted and never red"
              .formatted(limit.quantity(), limit.reaches(), feed.name()));
    }
  }

  private void checkWords(Feed feed, String label, Collection<String> words) {
    var field = feed.labels().stream().filter(known -> known.field().equals(label)).findFirst();
    if (field.isEmpty()) {
      fault("feed %s has no label %s".formatted(feed.name(), label));
    } else if (!field.get().words().isEmpty() && !field.get().words().containsAll(words)) {
      fault(
          "%s of feed %s is one of %s; was %s"
              .formatted(label, feed.name(), field.get().words(), words));
    }
  }

  private void fault(String what) {
    faults.add("hazards/" + rule.name() + ".yaml", what);
  }
}
