package fenghuo.connectors.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The moment that a text like {@code 2020-06-26T20:27:00+08:00} names. One of just this form, or
 * with Z for its offset, is read by hand: it is what every record brings. Whatever else ISO 8601
 * allows, and whatever is wrong, is left to {@link OffsetDateTime}.
 */
final class IsoMoment {
  private static final String FORM = "0000-00-00T00:00:00";
  private static final String OFFSET = "+00:00";
  private static final int MOST_OFFSET = 18 * 3_600; // as of ZoneOffset

  private IsoMoment() {}

  /**
   * Reads it.
   *
   * @throws DateTimeException where it names none
   */
  static Instant of(String text) {
    boolean isUtc = text.length() == FORM.length() + 1 && text.charAt(FORM.length()) == 'Z';
    boolean isUsual = has(FORM, text, 0) && (isUtc || isOffset(text));
    int hour = isUsual ? number(text, 11, 2) : 24;
    if (!isUsual || hour > 23 || number(text, 14, 2) > 59 || number(text, 17, 2) > 59) {
      return OffsetDateTime.parse(text).toInstant();
    }
    long day =
        LocalDate.of(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)).toEpochDay();
    long ofDay = hour * 3_600L + number(text, 14, 2) * 60L + number(text, 17, 2);
    return Instant.ofEpochSecond(day * 86_400 + ofDay - (isUtc ? 0 : offset(text)));
  }

  private static boolean isOffset(String text) {
    char sign = text.length() == FORM.length() + OFFSET.length() ? text.charAt(FORM.length()) : ' ';
    return (sign == '+' || sign == '-')
        && has(OFFSET.substring(1), text, FORM.length() + 1)
        && number(text, 23, 2) <= 59
        && Math.abs(offset(text)) <= MOST_OFFSET;
  }

  /** East of Greenwich, s. */
  private static int offset(String text) {
    int seconds = number(text, 20, 2) * 3_600 + number(text, 23, 2) * 60;
    return text.charAt(FORM.length()) == '-' ? -seconds : seconds;
  }

  /** Whether a text has from some place on a digit for each 0 of a form, and else what it has. */
  private static boolean has(String form, String text, int from) {
    if (text.length() < from + form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char wanted = form.charAt(i);
      char is = text.charAt(from + i);
      if (wanted == '0' ? is < '0' || is > '9' : is != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int digits) {
    return Integer.parseInt(text, from, from + digits, 10);
  }
}
