package fenghuo.model;

import java.time.Instant;

/**
 * One message about a warning, as it goes out.
 *
 * @param id derives from the warning's content and the message before: sent again, it is the same
 * @param type what it does to the warning
 * @param references the message before it about the same warning; empty for the first
 * @param levelBefore the level that the message before it stated
 * @param warning the whole state after this message
 * @param arrived of the record that caused it
 */
public record WarningMessage(
    String id,
    MessageType type,
    String references,
    Level levelBefore,
    Warning warning,
    Instant arrived) {

  /** Whether the level changed, not only the evidence or the time of expiry. */
  public boolean changesLevel() {
    return type != MessageType.UPDATE || levelBefore != warning.level();
  }
}
