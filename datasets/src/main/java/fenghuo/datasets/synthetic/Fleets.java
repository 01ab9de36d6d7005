package fenghuo.datasets.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads how many stations there are and what they measure, from our own tables. */
final class Fleets {
  private static final CSVFormat LAYOUT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Fleets() {}

  static List<Fleet> all() {
    Map<String, List<Measure>> measures = new LinkedHashMap<>();
    rows(
        "measures.csv",
        row ->
            measures
                .computeIfAbsent(row.get("fleet"), fleet -> new ArrayList<>())
                .add(measure(row)));
    List<Fleet> fleets = new ArrayList<>();
    rows("fleets.csv", row -> fleets.add(fleet(row, measures.get(row.get("fleet")))));
    return List.copyOf(fleets);
  }

  private static void rows(String file, Consumer<CSVRecord> to) {
    try (InputStream bytes = Fleets.class.getResourceAsStream("/synthetic/" + file);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      LAYOUT.parse(text).forEach(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fleet fleet(CSVRecord row, List<Measure> measures) {
    return new Fleet(
        row.get("fleet"),
        row.get("feed"),
        Integer.parseInt(row.get("sites")),
        Integer.parseInt(row.get("per_site")),
        Long.parseLong(row.get("every_s")),
        Long.parseLong(row.get("delay_s")),
        Long.parseLong(row.get("late_h")),
        row.get("source"),
        Fleet.Place.valueOf(row.get("place").toUpperCase(Locale.ROOT)),
        number(row, "catch", 0),
        words(row.get("words")),
        measures);
  }

  private static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int equals = word.indexOf('=');
      words.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return words;
  }

  private static Measure measure(CSVRecord row) {
    return new Measure(
        (int) row.getRecordNumber(),
        row.get("field"),
        Course.named(row.get("course")),
        number(row, "level", 0),
        number(row, "spread", 0),
        number(row, "per_km", 0),
        number(row, "swing", 0),
        number(row, "noise", 0),
        (int) number(row, "decimals", 0),
        number(row, "jump", Double.NaN),
        number(row, "bias", Double.NaN),
        number(row, "unusual", Double.NaN),
        number(row, "beyond", Double.NaN),
        (int) number(row, "stuck_h", 0));
  }

  private static double number(CSVRecord row, String column, double otherwise) {
    return row.get(column).isEmpty() ? otherwise : Double.parseDouble(row.get(column));
  }
}
