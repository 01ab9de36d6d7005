package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import fenghuo.model.Level;

/**
 * How a hazard stands at a source after one of its readings.
 *
 * @param level now
 * @param peak the worst level of the episode so far; {@code NONE} outside an episode
 * @param site where the source was
 * @param supports when each colour was last truly reached in this episode
 * @param begun readings up to here count in no total any more: the signal ended then, or the source
 *     moved; milliseconds since 1970 UTC
 * @param told the latest stretch of time in which the level was told of, see {@link LevelFold}
 */
public record Standing(
    Level level, Level peak, Site site, Supports supports, long begun, long told) {
  /** Before the first reading. */
  static final Standing CALM = calm(Site.NOWHERE, EventTime.NEVER);

  /** Calm at a new site, where nothing from before a time counts. */
  static Standing calmAt(Site site, long time) {
    return calm(site, time - 1);
  }

  private static Standing calm(Site site, long begun) {
    return new Standing(Level.NONE, Level.NONE, site, Supports.NONE, begun, EventTime.NEVER);
  }

  /** Whether the source was in another township before. */
  boolean isElsewhere(Site now) {
    return !site.equals(Site.NOWHERE) && !site.township().equals(now.township());
  }
}
