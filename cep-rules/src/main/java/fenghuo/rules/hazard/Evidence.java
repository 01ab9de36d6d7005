package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import fenghuo.model.Level;

/** What the numbers that a source sent say at one of its moments, as a rule has them compared. */
sealed interface Evidence permits TotalEvidence, ShownEvidence {

  /**
   * A moment of a source.
   *
   * @param begun what was read up to here does not count, milliseconds since 1970 UTC
   * @param levels what must hold for each colour there and then
   */
  record At(SourceHistory history, int index, long begun, Levels levels) {
    long time() {
      return history.moments().times()[index];
    }

    /** What must hold for a colour; null where it is not in force. */
    Condition condition(Level colour) {
      return levels.conditions().get(colour);
    }

    /** The mildest colour in force. */
    Level mildest() {
      return levels.conditions().keySet().iterator().next();
    }

    /** The same, where all that was read counts. */
    At fromBefore() {
      return new At(history, index, EventTime.NEVER, levels);
    }

    Site site() {
      return history.sites().at(time());
    }
  }

  static Evidence of(HazardRule rule) {
    return rule.isTotal() ? new TotalEvidence(rule) : new ShownEvidence(rule);
  }

  /** Whether a colour is reached; surely: by what is not in doubt alone. */
  boolean reaches(Level colour, At at, boolean surely);

  /** Whether enough was read to say that a colour is not reached: missing is not safe. */
  boolean isCovered(Level colour, At at);

  /** Whether the numbers say that the hazard is over. */
  boolean isOver(At at);

  /** Whether the numbers say that the hazard is not over. */
  boolean goesOn(At at);

  /** What a level rests on, for machines and for people. */
  Finding finding(Level level, At at);
}
