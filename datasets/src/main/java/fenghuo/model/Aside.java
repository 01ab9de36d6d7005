package fenghuo.model;

import java.time.Instant;

/**
 * What could not go on, and why. Nothing is dropped in silence: an aside is counted, written to the
 * topic {@code asides} and to the table {@code asides}.
 *
 * @param id derives from position, room and detail: read again after a restart, it is the same row
 * @param position where the record lies: {@code topic/partition@offset}
 * @param arrived when the record came into its topic
 * @param detail what was wrong, with the field and the value
 * @param raw the record as it came; of a record already decoded, its observation in words
 */
public record Aside(
    String id,
    Room room,
    Reason reason,
    String feed,
    String position,
    Instant arrived,
    String detail,
    String raw) {

  /** A longer record is cut here; its position says where the whole of it lies. */
  public static final int LONGEST_RAW = 16_384;

  /** A longer detail is cut here: whoever sent the record must not decide how long an aside is. */
  public static final int LONGEST_DETAIL = 2_048;

  public Aside {
    raw = cut(raw, LONGEST_RAW);
    detail = cut(detail, LONGEST_DETAIL);
  }

  public static Aside of(Room room, Reason reason, Arrived from, String detail, String raw) {
    String id = Ids.of(from.position(), room.name(), reason.name(), detail);
    return new Aside(id, room, reason, from.feed(), from.position(), from.at(), detail, raw);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean isMidway = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, isMidway ? longest - 1 : longest);
  }
}
