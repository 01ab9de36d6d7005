package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import fenghuo.model.Level;

/**
 * When the readings last truly reached each colour, or a worse one; milliseconds since 1970 UTC,
 * {@link EventTime#NEVER} where they did not.
 */
public record Supports(long blue, long yellow, long orange, long red) {
  static final Supports NONE =
      new Supports(EventTime.NEVER, EventTime.NEVER, EventTime.NEVER, EventTime.NEVER);

  long of(Level level) {
    return switch (level) {
      case NONE -> EventTime.NEVER;
      case BLUE -> blue;
      case YELLOW -> yellow;
      case ORANGE -> orange;
      case RED -> red;
    };
  }

  /** These after a reading that reaches a level, and with it all below. */
  Supports reaching(Level level, long time) {
    return new Supports(
        level.isAtLeast(Level.BLUE) ? time : blue,
        level.isAtLeast(Level.YELLOW) ? time : yellow,
        level.isAtLeast(Level.ORANGE) ? time : orange,
        level.isAtLeast(Level.RED) ? time : red);
  }
}
