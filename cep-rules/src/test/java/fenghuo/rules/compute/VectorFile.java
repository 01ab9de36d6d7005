package fenghuo.rules.compute;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The vectors of one formula: a table with, in each row, {@code from} (handbook section and mark),
 * perhaps {@code case} (a change of it begins the evaluation anew), the inputs by name, what must
 * come out as {@code =name} (empty: not compared), and {@code tolerance} (absolute, of numbers;
 * empty: exact). NaN says that no number must come out.
 *
 * @param formula its name
 */
record VectorFile(String formula, List<String> header, List<List<String>> rows) {
  private static final Path FOLDER = Path.of("src/test/resources/vectors");
  private static final CSVFormat CSV = CSVFormat.RFC4180;
  private static final String ENDING = ".csv";

  /** Every file of vectors there is. */
  static List<VectorFile> all() throws IOException {
    List<VectorFile> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.add(read(file));
      }
    }
    return all;
  }

  private static VectorFile read(Path file) throws IOException {
    List<List<String>> rows = rows(Files.readString(file));
    String name = file.getFileName().toString();
    return new VectorFile(
        name.substring(0, name.length() - ENDING.length()),
        rows.get(0),
        rows.subList(1, rows.size()));
  }

  /** The sections that the vectors are from, each once. */
  Set<String> sections() {
    Set<String> sections = new LinkedHashSet<>();
    rows.forEach(row -> sections.add(cell(row, "from")));
    return sections;
  }

  /** What must come out, by column. */
  List<String> expected() {
    return header.stream().filter(name -> name.startsWith("=")).toList();
  }

  /** What the formula makes of every vector, beside what it should. */
  List<Comparison> run(Formula asked) throws IOException {
    List<Comparison> comparisons = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= rows.size(); end++) {
      if (end == rows.size() || !isOneCase(begin, end)) {
        run(asked, begin, end, comparisons);
        begin = end;
      }
    }
    return comparisons;
  }

  private boolean isOneCase(int one, int other) {
    return cell(rows.get(one), "case").equals(cell(rows.get(other), "case"));
  }

  private void run(Formula asked, int begin, int end, List<Comparison> comparisons)
      throws IOException {
    StringBuilder in = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(in, CSV);
    printer.printRecord(header);
    printer.printRecords(rows.subList(begin, end));
    StringBuilder out = new StringBuilder();
    Computation.over(new StringReader(in.toString()), asked).writeTo(out);
    List<List<String>> written = rows(out.toString());
    VectorFile whole = new VectorFile(formula, written.get(0), written.subList(1, written.size()));
    for (int i = 0; i < whole.rows().size(); i++) {
      String where = "%s.csv:%d: ".formatted(formula, begin + i + 2);
      whole.compare(whole.rows().get(i), where, comparisons);
    }
  }

  private void compare(List<String> row, String where, List<Comparison> comparisons) {
    comparisons.add(new Comparison(where, "fault", cell(row, "fault"), "", 0));
    String tolerance = cell(row, "tolerance");
    for (String column : expected()) {
      String name = column.substring(1);
      if (!cell(row, column).isEmpty()) {
        comparisons.add(
            new Comparison(
                where,
                name,
                cell(row, name),
                cell(row, column),
                tolerance.isEmpty() ? 0 : Double.parseDouble(tolerance)));
      }
    }
  }

  private String cell(List<String> row, String column) {
    int place = header.indexOf(column);
    return place < 0 ? "" : row.get(place);
  }

  private static List<List<String>> rows(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, CSV)) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }
}
