package fenghuo.jobs.derive;

import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.List;

/**
 * Sets of causes of doubt, a bit for each: what is made of several values is doubtful where one of
 * them is.
 */
final class Causes {
  static final int NONE = 0;

  /**
   * The worst first, and each with the bit of its place: in state, so a new one goes to the end.
   */
  private static final List<Cause> ALL =
      List.of(
          Cause.RANGE,
          Cause.SPIKE,
          Cause.STEP,
          Cause.STUCK,
          Cause.RESET,
          Cause.USUAL,
          Cause.CONTRADICTION,
          Cause.GAP,
          Cause.NEIGHBOURS,
          Cause.RADAR,
          Cause.TRUST,
          Cause.CLOCK);

  static final int GAP = bit(Cause.GAP);

  private Causes() {}

  /** Why a value that counts is doubtful; NONE where it is not. */
  static int of(Located located, Quantity quantity) {
    Flag flag = located.flags().get(quantity);
    return flag != null && flag.quality() == Quality.DOUBTFUL ? bit(flag.cause()) : NONE;
  }

  /**
   * The flag of what is made of values with such causes: the worst of them. A wrong clock is the
   * last, for it casts no doubt on the value itself.
   */
  static Flag flag(int causes) {
    return new Flag(Quality.DOUBTFUL, ALL.get(Integer.numberOfTrailingZeros(causes)));
  }

  private static int bit(Cause cause) {
    return 1 << ALL.indexOf(cause);
  }
}
