package fenghuo.datasets.places;

import fenghuo.policy.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text: RFC 4180, the first line names the columns, in any order; columns nobody asks
 * for, and empty lines, are passed over.
 *
 * @param file as faults name it: {@code seats.csv}
 */
record Table(String file, String text) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

  /** The rows below the header; none where a column is missing or this is no table. */
  List<Row> rows(List<String> columns, Faults faults) {
    List<Raw> lines = lines(faults);
    if (lines.isEmpty() || !hasAll(columns, lines.get(0), faults)) {
      return List.of();
    }
    List<String> header = lines.get(0).values();
    return lines.stream().skip(1).map(line -> row(header, line, faults)).toList();
  }

  private record Raw(String where, List<String> values) {}

  private List<Raw> lines(Faults faults) {
    List<Raw> lines = new ArrayList<>();
    // a spreadsheet may begin the file with a byte order mark
    try (CSVParser parser = CSVParser.parse(text.replaceFirst("^\uFEFF", ""), FORMAT)) {
      for (CSVRecord line : parser) {
        lines.add(new Raw(file + ":" + parser.getCurrentLineNumber(), line.toList()));
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add(file, "is no table (CSV, RFC 4180): " + e.getMessage());
      return List.of();
    }
    if (lines.isEmpty()) {
      faults.add(file, "is empty; the first line must name the columns");
    }
    return lines;
  }

  private static boolean hasAll(List<String> columns, Raw header, Faults faults) {
    List<String> missing = new ArrayList<>(columns);
    missing.removeAll(header.values());
    if (!missing.isEmpty()) {
      faults.add(header.where(), "needs the column " + String.join(", ", missing));
    }
    return missing.isEmpty();
  }

  private static Row row(List<String> header, Raw line, Faults faults) {
    List<String> given = line.values();
    if (given.size() != header.size()) {
      faults.add(
          line.where(), "has %d values for %d columns".formatted(given.size(), header.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), given.size()); i++) {
      values.putIfAbsent(header.get(i), given.get(i));
    }
    return new Row(line.where(), values, faults);
  }
}
