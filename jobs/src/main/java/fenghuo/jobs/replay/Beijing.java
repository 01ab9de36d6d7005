package fenghuo.jobs.replay;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people in the prefecture read them. */
final class Beijing {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZONE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZONE);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

  private Beijing() {}

  static String day(Instant time) {
    return DAY.format(time);
  }

  static String time(Instant time) {
    return TIME.format(time);
  }

  static String minute(Instant time) {
    return MINUTE.format(time);
  }
}
