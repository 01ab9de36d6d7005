package fenghuo.connectors.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as formats write them. */
final class TimeText {
  private static final Pattern WITHOUT_OFFSET =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?)");

  private TimeText() {}

  /**
   * A time with the offset that its format prescribes, where it names none itself.
   *
   * @param offset {@code Z} or {@code +08:00}
   * @return the text as it is, where it has an offset or is no time
   */
  static String withOffset(String text, String offset) {
    Matcher local = WITHOUT_OFFSET.matcher(text.strip());
    return local.matches() ? local.group(1) + "T" + local.group(2) + offset : text.strip();
  }

  /** None where a text is no time with an offset. */
  static Optional<Instant> instantOf(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
