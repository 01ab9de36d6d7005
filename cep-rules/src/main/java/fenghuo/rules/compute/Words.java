package fenghuo.rules.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Constants as words of a table: lower case, joined by hyphens. */
final class Words {
  static final List<String> YES_NO = List.of("yes", "no");

  private Words() {}

  /** All constants of an enum. */
  static <E extends Enum<E>> List<String> of(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String of(boolean isSo) {
    return isSo ? "yes" : "no";
  }

  /** A word about a number; empty where the number is missing. */
  static String about(double number, String word) {
    return Double.isNaN(number) ? "" : word;
  }

  /** Whether a word says yes; a missing one does not. */
  static boolean isYes(String word) {
    return word.equals("yes");
  }
}
