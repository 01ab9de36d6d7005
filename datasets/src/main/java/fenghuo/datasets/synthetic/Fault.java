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
  /** Nothing is reported. */
  SILENT,
  /** The clock is 150 s fast. */
  CLOCK_AHEAD,
  /** The clock is 1 050 s slow. */
  CLOCK_BEHIND,
  /** The clock begins anew in 2000. */
  CLOCK_LOST;

  /** Whether it is about one value of a report, and not the whole of it. */
  public boolean isOfOneValue() {
    return switch (this) {
      case SPIKE, STEP, STUCK, RESET, OUT_OF_RANGE, UNUSUAL -> true;
      default -> false;
    };
  }

  /** Whether it lasts for many reports, and is therefore rare. */
  boolean isLong() {
    return this == STUCK || this == SILENT;
  }
}
