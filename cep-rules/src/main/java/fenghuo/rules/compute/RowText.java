package fenghuo.rules.compute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The rows of a CSV table as text, one at a time. A quoted cell may hold line breaks; a quote that
 * closes wrongly, more than {@value #MOST_LINES} lines later, or never, spoils its own line and no
 * other. Blank lines are none.
 */
final class RowText {
  private static final int MOST_LINES = 100;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedReader in;
  private final Deque<String> ahead = new ArrayDeque<>();
  private boolean begun;

  RowText(Reader in) {
    this.in = new BufferedReader(in);
  }

  /** How a piece of text leaves the quotes in it. */
  private enum Quotes {
    CLOSED,
    OPEN,
    WRONG
  }

  /** The next row; empty behind the last one. */
  Optional<String> next() throws IOException {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    return line == null ? Optional.empty() : Optional.of(whole(line));
  }

  /** A line together with those over which its quotes go on. */
  private String whole(String line) throws IOException {
    StringBuilder row = new StringBuilder(line);
    Deque<String> taken = new ArrayDeque<>();
    Quotes quotes = quotes(row);
    while (quotes == Quotes.OPEN && taken.size() < MOST_LINES) {
      String more = line();
      if (more == null) {
        break;
      }
      taken.push(more);
      row.append('\n').append(more);
      quotes = quotes(row);
    }
    if (quotes == Quotes.CLOSED) {
      return row.toString();
    }
    taken.forEach(ahead::push);
    return line;
  }

  private String line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.pop();
    }
    String line = in.readLine();
    if (begun || line == null) {
      return line;
    }
    begun = true;
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static Quotes quotes(CharSequence row) {
    boolean inside = false;
    boolean atStart = true;
    boolean justClosed = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (inside) {
        inside = c != '"';
        justClosed = !inside;
      } else if (c == '"' && (atStart || justClosed)) {
        inside = true;
      } else if (c == ',') {
        justClosed = false;
      } else if (justClosed && c != ' ') {
        return Quotes.WRONG;
      }
      atStart = c == ',' && !inside;
    }
    return inside ? Quotes.OPEN : Quotes.CLOSED;
  }
}
