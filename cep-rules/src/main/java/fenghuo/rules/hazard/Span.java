package fenghuo.rules.hazard;

import fenghuo.model.Text;

/** A length of time, as it is written and as it is said. */
final class Span {
  private static final long HOUR = 3_600;
  private static final long MINUTE = 60;

  private Span() {}

  /** As a rule has it: {@code 90s}, {@code 10m}, {@code 24h}. */
  static String of(long seconds) {
    if (seconds % HOUR == 0) {
      return seconds / HOUR + "h";
    }
    return seconds % MINUTE == 0 ? seconds / MINUTE + "m" : seconds + "s";
  }

  /** As people say it. */
  static Text said(long seconds) {
    if (seconds % HOUR == 0) {
      return new Text(seconds / HOUR + "小时", seconds / HOUR + " h");
    }
    return seconds % MINUTE == 0
        ? new Text(seconds / MINUTE + "分钟", seconds / MINUTE + " min")
        : new Text(seconds + "秒", seconds + " s");
  }
}
