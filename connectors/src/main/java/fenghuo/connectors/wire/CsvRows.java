package fenghuo.connectors.wire;

import fenghuo.model.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV after RFC 4180, in UTF-8, whose first line names the columns in whatever order. One line is
 * one row, so that a quote that is never closed spoils its own row and no other; blank lines are
 * none. A row that cannot be taken is a flaw, and the rest goes on.
 */
final class CsvRows {
  private static final CSVFormat ROW = CSVFormat.RFC4180;
  private static final int MOST_COLUMNS = 200;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> header;

  private CsvRows(List<String> header) {
    this.header = header;
  }

  /** Makes the fields of a record of one row. */
  interface RowReader {
    /**
     * The fields of one row.
     *
     * @throws FlawedException where it cannot be taken
     */
    Fields fields(Row row) throws FlawedException;
  }

  /** One row, its cells by the name of their column. */
  record Row(List<String> header, List<String> cells) {

    /** A cell, stripped; empty where there is no such column. */
    String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : cells.get(at).strip();
    }
  }

  /**
   * Reads a whole table.
   *
   * @param needed the columns without which it is another table
   * @throws UnreadableException where it is one, or none
   */
  static WireContents read(byte[] bytes, List<String> needed, RowReader reader)
      throws UnreadableException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Iterator<String> lines = text.lines().filter(line -> !line.isBlank()).iterator();
    if (!lines.hasNext()) {
      throw new UnreadableException("is empty");
    }
    CsvRows table = new CsvRows(header(lines.next(), needed));
    Harvest harvest = new Harvest();
    for (int row = 1; lines.hasNext(); row++) {
      String line = lines.next();
      try {
        harvest.add(reader.fields(table.row(line)).object(), () -> line);
      } catch (FlawedException e) {
        harvest.add("row %d: ".formatted(row), e, line);
      }
    }
    return harvest.contents();
  }

  private static List<String> header(String line, List<String> needed) throws UnreadableException {
    List<String> header;
    try {
      header = cells(line.replace(BYTE_ORDER_MARK, "")).stream().map(String::strip).toList();
    } catch (FlawedException e) {
      throw new UnreadableException("its first line names no columns: " + e.getMessage(), e);
    }
    Set<String> names = new HashSet<>(header);
    if (header.size() > MOST_COLUMNS || names.size() < header.size()) {
      throw new UnreadableException("its first line names a column twice, or more than 200");
    }
    for (String column : needed) {
      if (!names.contains(column)) {
        throw new UnreadableException("has no column " + column);
      }
    }
    return header;
  }

  private Row row(String line) throws FlawedException {
    List<String> cells = cells(line);
    if (cells.size() != header.size()) {
      throw new FlawedException(
          Reason.UNREADABLE, "has %d cells, not %d".formatted(cells.size(), header.size()));
    }
    return new Row(header, cells);
  }

  private static List<String> cells(String line) throws FlawedException {
    try (CSVParser parser = CSVParser.parse(line, ROW)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.isEmpty() ? List.of() : rows.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new FlawedException(Reason.UNREADABLE, "is no row: its quotes do not close");
    }
  }
}
