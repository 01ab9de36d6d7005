package fenghuo.rules.chain;

import fenghuo.model.Reached;
import java.util.Comparator;

/**
 * The order in which a chain is told of events: by time; of one instant, by the place of the hazard
 * in the chain, so that rain and slide of one minute make a path; then by id.
 */
record EventOrder(ChainRule rule) implements Comparator<Reached> {

  @Override
  public int compare(Reached one, Reached other) {
    int byTime = one.event().time().compareTo(other.event().time());
    int byStep = byTime != 0 ? byTime : Integer.compare(position(one), position(other));
    return byStep != 0 ? byStep : one.event().id().compareTo(other.event().id());
  }

  private int position(Reached reached) {
    return rule.positionOf(reached.event().hazard());
  }
}
