package fenghuo.rules.compute;

import fenghuo.model.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that tables use: of enums their names, in lower case and with hyphens. */
final class Words {
  static final String YES = "yes";
  static final List<String> YES_OR_NO = List.of(YES, "no");

  private Words() {}

  static List<String> of(Enum<?>... values) {
    return Arrays.stream(values).map(Words::of).toList();
  }

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  static String yesOrNo(boolean isSo) {
    return isSo ? YES : "no";
  }

  /** A column of colours, {@code none} to {@code red}. */
  static Column colour(String name) {
    return Column.word(name, of(Level.values()));
  }
}
