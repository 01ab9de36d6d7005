package fenghuo.datasets.synthetic;

/** What goes wrong with a source, or on the way from it. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** A report comes when nobody waits for it any more. */
  LATE,
  /** A report comes after those that follow it, in good time. */
  OUT_OF_ORDER,
  /** A report comes twice. */
  DUPLICATE,
  /** The bytes of a report end midway. */
  MALFORMED,
  /** One value is far off, and the next is not. */
  SPIKE,
  /** A value is far off, stays so, and after a while is not any more. */
  STEP,
  /** A value stays the same. */
  STUCK,
  /** A counter begins anew. */
  RESET,
  /** A value that cannot be. */
  OUT_OF_RANGE,
  /** A value that can be, and hardly ever is. */
  UNUSUAL,
  /** A rain gauge reports no rain for 3 h, of which the first brings at least 8 mm. */
  BLOCKED,
  /** A rain gauge reports some 30 mm in each of 2 h in which none within 20 km has 2 mm. */
  OVERCOUNTING,
  /** A temperature creeps up until it is 12 °C off, stays so for 4 h, and creeps back. */
  BIASED,
  /** Nothing is reported. */
  SILENT,
  /**
   * Nothing is reported for 3 h, of which the first brings at least 5 mm, here and 10 km around.
   */
  SILENT_IN_RAIN,
  /** The clock is 150 s fast. */
  CLOCK_AHEAD,
  /** The clock is 1 050 s slow, for hours, on a link that takes a minute at most. */
  CLOCK_BEHIND,
  /** The clock begins anew in 2000. */
  CLOCK_LOST;

  /** Whether it lasts for hours, and is therefore rare. */
  boolean isLong() {
    return switch (this) {
      case STUCK, BIASED, SILENT, CLOCK_BEHIND -> true;
      default -> false;
    };
  }

  /** Whether it can begin only where hard rain is about to fall, and is therefore likely there. */
  boolean isInRain() {
    return this == BLOCKED || this == SILENT_IN_RAIN;
  }

  /** Whether nothing comes in while it lasts. */
  public boolean isSilence() {
    return this == SILENT || this == SILENT_IN_RAIN;
  }
}
