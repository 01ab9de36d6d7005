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
   * @param withinSeconds of the step before, exclusive: a link exactly that late is too late; 0 for
   *     the first step
   * @param where the relation of its place to that of the step before
   * @param chance that it follows the step before; 1 for the first step
   */
  public record Step(
      String name, String hazard, Level least, long withinSeconds, Relation where, double chance)
      implements Serializable {

    /** Whether an event is the one by which this link happens. */
    public boolean happensBy(HazardEvent event) {
      return event.hazard().equals(hazard) && event.reaches(least);
    }

    public long withinMillis() {
      return withinSeconds * 1_000;
    }
  }

  /** How long after its first link the chain can still go on. */
  public Duration longest() {
    return Duration.ofSeconds(steps.stream().mapToLong(Step::withinSeconds).sum());
  }

  /** Whether an event can be a link of this chain. */
  public boolean names(HazardEvent event) {
    for (Step step : steps) {
      if (step.happensBy(event)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an event can be a link of this chain, or bear out one that happened before. */
  public boolean heeds(HazardEvent event) {
    for (Step step : steps) {
      if (step.hazard().equals(event.hazard()) && event.level().isAtLeast(step.least())) {
        return true;
      }
    }
    return false;
  }
}
