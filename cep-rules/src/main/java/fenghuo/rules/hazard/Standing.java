package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import fenghuo.model.Level;

/**
 * How a hazard stands at a source after one of its readings.
 *
 * @param level now
 * @param peak the worst level of the episode so far; {@code NONE} outside an episode
 * @param time of the reading, milliseconds since 1970 UTC
 * @param told the latest stretch of time in which the level was told of, see {@link LevelFold}
 */
public record Standing(Level level, Level peak, long time, long told) {
  public static final Standing CALM = new Standing(Level.NONE, Level.NONE, EventTime.NEVER, 0);
}
