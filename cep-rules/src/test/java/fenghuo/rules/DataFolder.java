package fenghuo.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Real tables, where the environment variable {@code FENGHUO_DATA} names their folder. */
public final class DataFolder {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private DataFolder() {}

  /** The text of a table; where there is no folder, the test is skipped. */
  public static String text(String file) throws IOException {
    String folder = System.getenv("FENGHUO_DATA");
    assumeTrue(folder != null, "FENGHUO_DATA names no data folder to compare with");
    return Files.readString(Path.of(folder).resolve(file));
  }

  /** The rows of a table, by the names in its first line. */
  public static List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(table), CSV)) {
      return parser.getRecords();
    }
  }
}
