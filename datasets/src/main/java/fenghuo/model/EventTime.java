package fenghuo.model;

/** Event time as a number that can be reckoned with: milliseconds since 1970 UTC. */
public final class EventTime {
  /** Before any time that an observation can have, with room to subtract from. */
  public static final long NEVER = Long.MIN_VALUE / 4;

  private EventTime() {}

  /**
   * A watermark, or {@link #NEVER} where there is none yet; less any span, it stays in the past.
   */
  public static long reached(long watermark) {
    return Math.max(watermark, NEVER);
  }
}
