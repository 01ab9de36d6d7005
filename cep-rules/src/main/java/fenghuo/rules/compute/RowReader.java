package fenghuo.rules.compute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells that a formula asks for, and holds each to its column. */
final class RowReader {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null");

  private final List<Asked> asked;
  private final Map<String, Integer> order;

  /** A column and where it stands in the table. */
  private record Asked(Column column, int place) {}

  private RowReader(List<Asked> asked, Map<String, Integer> order) {
    this.asked = asked;
    this.order = order;
  }

  /**
   * A reader of tables with a certain header.
   *
   * @throws TableException if columns are missing; it names them all
   */
  static RowReader of(List<Column> columns, Header header) {
    List<Asked> asked = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Map<String, Integer> order = new HashMap<>();
    for (Column column : columns) {
      order.put(column.name(), asked.size());
      asked.add(new Asked(column, header.placeOf(column.name()).orElse(-1)));
      if (column.isRequired() && asked.get(asked.size() - 1).place() < 0) {
        missing.add(column.name());
      }
    }
    if (!missing.isEmpty()) {
      throw new TableException(
          "the table needs the column %s; it has %s"
              .formatted(String.join(", ", missing), String.join(", ", header.names())));
    }
    return new RowReader(asked, order);
  }

  /** What one row has; what is wrong with it is added to the faults. */
  Row read(List<String> cells, List<String> faults) {
    double[] numbers = new double[asked.size()];
    String[] words = new String[asked.size()];
    for (int i = 0; i < words.length; i++) {
      Asked one = asked.get(i);
      String cell = one.place() < 0 ? "" : cells.get(one.place()).strip();
      words[i] = isMissing(cell) ? "" : one.column().asListed(cell);
      numbers[i] = number(one.column(), words[i]);
      fault(one.column(), words[i], numbers[i], faults);
    }
    return new Found(order, numbers, words);
  }

  private static boolean isMissing(String cell) {
    return cell.length() <= 4 && MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  private static double number(Column column, String cell) {
    boolean isNumber = !column.isOfWords() && NUMBER.matcher(cell).matches();
    return isNumber ? Double.parseDouble(cell) : Double.NaN;
  }

  private static void fault(Column column, String cell, double number, List<String> faults) {
    if (cell.isEmpty()) {
      if (column.isRequired()) {
        faults.add(column.name() + ": is missing");
      }
      return;
    }
    if (column.isOfWords() ? !column.words().contains(cell) : !column.holds(number)) {
      faults.add("%s: must be %s; was %s".formatted(column.name(), column.range(), cell));
    }
  }

  /** The cells of one row that were asked for. */
  private static final class Found implements Row {
    private final Map<String, Integer> order;
    private final double[] numbers;
    private final String[] words;

    Found(Map<String, Integer> order, double[] numbers, String[] words) {
      this.order = order;
      this.numbers = numbers;
      this.words = words;
    }

    @Override
    public double number(String column) {
      return numbers[place(column)];
    }

    @Override
    public String word(String column) {
      return words[place(column)];
    }

    private int place(String column) {
      Integer place = order.get(column);
      if (place == null) {
        throw new IllegalStateException("the formula does not list the column " + column);
      }
      return place;
    }
  }
}
