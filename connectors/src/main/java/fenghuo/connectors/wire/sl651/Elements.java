package fenghuo.connectors.wire.sl651;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The symbols of the elements by their codes, from {@code wire/sl651-elements.csv}. */
final class Elements {
  private static final String TABLE = "/wire/sl651-elements.csv";
  private static final String[] SYMBOLS = read();

  private Elements() {}

  /** Whether the table has an element of this code. */
  static boolean isKnown(int code) {
    return code < SYMBOLS.length && SYMBOLS[code] != null;
  }

  /**
   * The element's symbol, as PJ; else {@code e} and the code in hexadecimal, as e7a, or eff38 where
   * the code has a byte FF before it.
   */
  static String name(int code) {
    return isKnown(code) ? SYMBOLS[code] : "e" + Integer.toHexString(code).toLowerCase(Locale.ROOT);
  }

  private static String[] read() {
    String[] symbols = new String[256];
    try (InputStream table = Elements.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> symbols[Integer.parseInt(cells[0], 16)] = cells[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
    return symbols;
  }
}
