package fenghuo.rules.hazard;

import fenghuo.model.Text;

/**
 * What past events leave of the thresholds at one place and day.
 *
 * @param percent whole percents, so that what people read is what was compared
 * @param words what did it and until when, for people
 */
record Scale(int percent, Text words) {
  private static final int WHOLE = 100;
  static final Scale NONE = new Scale(WHOLE, Text.NONE);

  boolean isWhole() {
    return percent == WHOLE;
  }

  /** The condition with this part of its amount; words of a report stay what they are. */
  Condition of(Condition condition) {
    return condition instanceof Condition.Total total
        ? new Condition.Total(
            total.quantity(),
            total.overSeconds(),
            total.reaches() * percent / WHOLE,
            total.certainty())
        : condition;
  }
}
