package fenghuo.rules.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Enums in tables: their names, in lower case and with hyphens. */
final class Words {
  private Words() {}

  static List<String> of(Enum<?>... values) {
    return Arrays.stream(values).map(Words::of).toList();
  }

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A word about a number; none where the number is missing. */
  static String about(double number, String word) {
    return Double.isNaN(number) ? "" : word;
  }

  /** The one that a word of {@link #of(Enum[])} names; the usual one for no word. */
  static <E extends Enum<E>> E named(String word, E[] values, E usual) {
    for (E value : values) {
      if (of(value).equals(word)) {
        return value;
      }
    }
    return usual;
  }
}
