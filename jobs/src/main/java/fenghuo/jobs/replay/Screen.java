package fenghuo.jobs.replay;

import fenghuo.model.Level;
import java.io.PrintStream;
import java.util.Map;

/**
 * What the person in front of it sees: lines, and below them one bar that stays at the bottom.
 * Where there is no terminal, no colours and no bar, but a line now and then.
 */
final class Screen {
  private static final String CLEAR = "\r\u001b[K";
  private static final String RESET = "\u001b[0m";
  private static final Map<Level, String> INK =
      Map.of(
          Level.NONE, "\u001b[2m",
          Level.BLUE, "\u001b[34m",
          Level.YELLOW, "\u001b[33m",
          Level.ORANGE, "\u001b[38;5;208m",
          Level.RED, "\u001b[1;31m");

  private final PrintStream out;
  private final boolean terminal;
  private String bar = "";

  Screen(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Standard output; the launcher knows whether a terminal is behind it. */
  static Screen standard() {
    return new Screen(System.out, Boolean.getBoolean("fenghuo.terminal"));
  }

  boolean isTerminal() {
    return terminal;
  }

  synchronized void line(String text) {
    out.print(bar.isEmpty() ? "" : CLEAR);
    out.println(text);
    out.print(bar);
    out.flush();
  }

  synchronized void heading(String text) {
    line("");
    line(terminal ? "\u001b[1m" + text + RESET : text);
  }

  /** Puts a bar at the bottom; an empty one takes it away. Without a terminal there is none. */
  synchronized void bar(String text) {
    if (terminal) {
      out.print(bar.isEmpty() ? "" : CLEAR);
      out.print(text);
      out.flush();
      bar = text;
    }
  }

  /** A text in the colour of a level, where there are colours. */
  String inked(Level level, String text) {
    return terminal ? INK.get(level) + text + RESET : text;
  }

  /** A text filled up with blanks to a width; Chinese characters are two wide. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** A text cut to a width. */
  static String cut(String text, int width) {
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      used += isWide(text.charAt(i)) ? 2 : 1;
      if (used > width - 1) {
        return text.substring(0, i) + "…";
      }
    }
    return text;
  }

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += isWide(text.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  private static boolean isWide(char character) {
    return character >= 0x1100
        && (character <= 0x115f || character >= 0x2e80)
        && !(character >= 0xd800 && character < 0xe000);
  }
}
