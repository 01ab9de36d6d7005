package fenghuo.connectors.wire;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How records write a time: with its offset, to the second at least. */
public final class WireTime {
  /** Of all of China, all year. */
  public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /** Characters of a time without seconds, of a year of four digits. */
  private static final int TO_THE_MINUTE = 16;

  private WireTime() {}

  /** A clock's time where that clock's offset is known: {@code 2020-06-26T20:27:00+08:00}. */
  public static String text(LocalDateTime local, ZoneOffset offset) {
    String text = local.toString();
    String seconds = text.length() == TO_THE_MINUTE ? ":00" : "";
    return text + seconds + offset.getId();
  }
}
