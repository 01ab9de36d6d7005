package fenghuo.rules.chain;

import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Relation;
import fenghuo.model.Text;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/**
 * A chain file, read: links in order, each after the one before it.
 *
 * @param name the file's name
 * @param reason why one link leads to the next, for people
 * @param source of windows and chances, with its mark
 */
public record ChainRule(
    String name, Text title, Text reason, String source, int version, List<Step> steps)
    implements Serializable {

  public ChainRule {
    steps = List.copyOf(steps);
  }

  /**
   * A link.
   *
   * @param name within the rule
   * @param hazard that has to happen
   * @param least the level it has to come up to
   * @param withinSeconds of the step before, exclusive: a link exactly that late is too late, one
   *     at the same instant is not too early; 0 for the first step
   * @param where the relation of its place to that of the step before
   * @param chance that it follows the step before; 1 for the first step
   * @param pair how sure it is where two sources stand at the level at once; 0 where a second
   *     source adds nothing
   * @param lastsSeconds how long a source stands at a level that it told, unless it tells another
   */
  public record Step(
      String name,
      String hazard,
      Level least,
      long withinSeconds,
      Relation where,
      double chance,
      double pair,
      long lastsSeconds)
      implements Serializable {

    /** Whether an event tells that the hazard stands at least at the level. */
    public boolean standsBy(HazardEvent event) {
      return event.hazard().equals(hazard) && event.level().isAtLeast(least);
    }

    private boolean heeds(HazardEvent event) {
      return standsBy(event) || (pair > 0 && event.hazard().equals(hazard));
    }
  }

  /**
   * Whether an event can be the link at an index. The first link can be any event that tells that
   * the hazard stands: the chain is as ready as on the first. A later one is the event by which an
   * episode first comes up to the level; what only bears it out is no link of its own.
   */
  public boolean happensBy(HazardEvent event, int index) {
    Step step = steps.get(index);
    return step.standsBy(event) && (index == 0 || event.reaches(step.least()));
  }

  /** How long after its first link the chain can still go on. */
  public Duration longest() {
    return Duration.ofSeconds(steps.stream().mapToLong(Step::withinSeconds).sum());
  }

  /** How long before a link another source can have told what makes it a pair. */
  public Duration longestPair() {
    long longest = 0;
    for (Step step : steps) {
      longest = step.pair() > 0 ? Math.max(longest, step.lastsSeconds()) : longest;
    }
    return Duration.ofSeconds(longest);
  }

  /** Whether an event can be a link of this chain. */
  public boolean names(HazardEvent event) {
    for (int i = 0; i < steps.size(); i++) {
      if (happensBy(event, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an event can be a link of this chain, bear out one that happened, or begin or end the
   * pair that makes one surer.
   */
  public boolean heeds(HazardEvent event) {
    for (Step step : steps) {
      if (step.heeds(event)) {
        return true;
      }
    }
    return false;
  }

  /** The place in the chain of the first step that asks for a hazard; after all, if none does. */
  int positionOf(String hazard) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).hazard().equals(hazard)) {
        return i;
      }
    }
    return steps.size();
  }
}
