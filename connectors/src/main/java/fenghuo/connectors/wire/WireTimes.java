package fenghuo.connectors.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as formats write them, and the revisions that derive from them. */
final class WireTimes {
  /** What a revision may count to; eleven days and a half, as seconds. */
  static final int MOST_REVISIONS = 1_000_000;

  private static final Pattern WITHOUT_OFFSET =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?)");

  private WireTimes() {}

  /**
   * A time with the offset that its format prescribes, where it names none itself.
   *
   * @param offset {@code Z} or {@code +08:00}
   * @return the text as it is, where it has an offset or is no time
   */
  static String withOffset(String text, String offset) {
    var local = WITHOUT_OFFSET.matcher(text.strip());
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

  /**
   * A revision for catalogues that count none but say when they last looked: seconds from the event
   * to its update. It grows with every update, whatever was missed between. An update more than
   * eleven days and a half later counts as one at that age: feeds revise nothing that old.
   */
  static int revision(Instant time, Instant updated) {
    long seconds = Duration.between(time, updated).toSeconds();
    return (int) Math.max(0, Math.min(seconds, MOST_REVISIONS));
  }
}
