package fenghuo.connectors.wire;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How records write a time: with its offset, to the second at least. */
public final class WireTime {
  /** Of all of China, all year. */
  public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  private WireTime() {}

  /** A clock's time where that clock's offset is known: {@code 2020-06-26T20:27:00+08:00}. */
  public static String text(LocalDateTime local, ZoneOffset offset) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atOffset(offset));
  }
}
