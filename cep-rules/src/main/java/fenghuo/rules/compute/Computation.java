package fenghuo.rules.compute;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Runs a formula down a table, row by row: a table of any length takes the memory of one row.
 *
 * <p>Both tables are CSV after RFC 4180 in UTF-8. The first line names the columns, in any order
 * and in any case; an empty cell, NA and NaN are missing. What comes out has every column of what
 * went in, as it was, then the results (a number so that it reads back exactly, nothing where there
 * is none), then {@code fault}: the row, counted from 1 below the header, the column, what is
 * wrong. A faulty row has no results and stops nothing. A result whose name the table has already
 * is called {@code …_computed}.
 */
public final class Computation {
  private static final CSVFormat ROW = CSVFormat.RFC4180;
  private static final CSVFormat WRITTEN = ROW.builder().setRecordSeparator('\n').get();
  private static final String UNREADABLE_CHARACTER = "\uFFFD";
  private static final String FAULT = "fault";

  private final RowText text;
  private final Header header;
  private final RowReader reader;
  private final Formula formula;
  private final Evaluation evaluation;
  private long rows;
  private long faulty;

  private Computation(Formula formula, RowText text, Header header) {
    this.text = text;
    this.header = header;
    this.formula = formula;
    reader = RowReader.of(formula.inputs(), header);
    evaluation = formula.evaluation().get();
  }

  /** How many rows went through, and how many of them were faulty. */
  public record Tally(long rows, long faulty) {}

  /**
   * Reads the first line of a table, and no further.
   *
   * @throws TableException if there is none, or if it lacks a column or has it twice
   */
  public static Computation over(Reader in, Formula formula) throws IOException {
    RowText text = new RowText(in);
    return new Computation(formula, text, header(text.next()));
  }

  /** Reads the table to its end, once, and writes as it reads; closes neither. */
  public Tally writeTo(Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, WRITTEN);
    printer.printRecord(written().names());
    for (var row = text.next(); row.isPresent(); row = text.next()) {
      printer.printRecord(row(row.get()));
    }
    printer.flush();
    return new Tally(rows, faulty);
  }

  private static Header header(Optional<String> first) {
    List<String> names = first.flatMap(Computation::cells).orElse(List.of());
    if (names.isEmpty()) {
      throw new TableException("the table has no first line that names its columns");
    }
    if (first.get().contains(UNREADABLE_CHARACTER)) {
      throw new TableException("the table is not UTF-8");
    }
    return new Header(names);
  }

  private Header written() {
    List<String> further = new ArrayList<>();
    formula.outputs().forEach(column -> further.add(column.name()));
    further.add(FAULT);
    return header.and(further);
  }

  private List<Object> row(String line) {
    rows++;
    List<String> faults = new ArrayList<>();
    List<String> cells = cells(line, faults);
    List<Object> results = faults.isEmpty() ? results(cells, faults) : List.of();
    List<Object> whole = new ArrayList<>(cells);
    for (int i = 0; i < formula.outputs().size(); i++) {
      whole.add(faults.isEmpty() ? written(results.get(i)) : "");
    }
    faulty += faults.isEmpty() ? 0 : 1;
    whole.add(faults.isEmpty() ? "" : "row %d: %s".formatted(rows, String.join("; ", faults)));
    return whole;
  }

  private List<Object> results(List<String> cells, List<String> faults) {
    Row row = reader.read(cells, faults);
    if (!faults.isEmpty()) {
      return List.of();
    }
    try {
      return evaluation.next(row);
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage());
      return List.of();
    }
  }

  private static Object written(Object result) {
    return result instanceof Double number && number.isNaN() ? "" : result;
  }

  /** As many cells as the table has columns; what had to be mended stands among the faults. */
  private List<String> cells(String line, List<String> faults) {
    int columns = header.names().size();
    List<String> cells = new ArrayList<>(cells(line).orElse(List.of()));
    if (cells.isEmpty()) {
      faults.add("its quotes do not close: " + line);
    } else if (cells.size() != columns) {
      faults.add("has %d cells, not %d: %s".formatted(cells.size(), columns, line));
    } else if (line.contains(UNREADABLE_CHARACTER)) {
      faults.add("is not UTF-8");
    }
    cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
    return cells.subList(0, columns);
  }

  private static Optional<List<String>> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, ROW)) {
      List<CSVRecord> found = parser.getRecords();
      return found.size() == 1 ? Optional.of(found.get(0).toList()) : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
