package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.jobs.stack.StackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An earthquake catalogue as CSV, plain or gzipped, in the layout of the Chinese network ({@code
 * src_id, time_utc, lon, lat, depth_km, mag_type, mag}) or of USGS ComCat ({@code id, time,
 * latitude, longitude, depth, mag, magType, ...}).
 *
 * <p>Every row is played, the bad ones too: what cannot be understood here goes out as it stands,
 * and the engine sets it aside. So rows in and observations and asides out must add up. A row from
 * before 1970, where the times of Kafka begin, is played when all others have come through, and is
 * late; one without a time, or from the future, is played with the row before it.
 */
final class EarthquakeCatalogue {
  private static final CSVFormat ROW = CSVFormat.RFC4180;

  /** How long the story goes on after its last row, so that its warnings are seen to stand. */
  private static final Duration AFTERWARDS = Duration.ofHours(1);

  private final List<String> header;
  private final CatalogueLayout layout;

  private EarthquakeCatalogue(List<String> header, CatalogueLayout layout) {
    this.header = header;
    this.layout = layout;
  }

  /**
   * Reads a whole catalogue.
   *
   * @param now after which no row can have been observed
   * @throws StackException if it cannot be read, or its header is of neither layout
   */
  static Playlist read(Path file, Feed feed, Instant now) {
    if (!Files.isReadable(file)) {
      throw new StackException("no such file can be read: " + file);
    }
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines = lines(in, file.toString().endsWith(".gz"))) {
      String first = lines.readLine();
      List<String> header = first == null ? List.of() : cells(first.replace("\uFEFF", ""));
      EarthquakeCatalogue catalogue =
          new EarthquakeCatalogue(header, CatalogueLayout.of(header, file));
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          rows.add(catalogue.row(line));
        }
      }
      return playlist(rows, feed, now);
    } catch (IOException e) {
      throw new StackException("%s cannot be read: %s".formatted(file, e), e);
    }
  }

  /** A row under reading: when it says it was, if it says so, and what goes out of it. */
  private record Row(Optional<Instant> time, String key, String value) {
    Play play(Feed feed, Instant at) {
      return new Play(feed, at, key, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Playlist playlist(List<Row> rows, Feed feed, Instant now) {
    Instant first = Instant.EPOCH;
    Instant last = Instant.EPOCH;
    List<Play> plays = new ArrayList<>();
    Predicate<Instant> isPlayable = time -> !time.isBefore(Instant.EPOCH) && !time.isAfter(now);
    List<Instant> times =
        rows.stream().flatMap(row -> row.time().stream()).filter(isPlayable).sorted().toList();
    if (!times.isEmpty()) {
      first = times.get(0);
      last = times.get(times.size() - 1);
    }
    List<Play> belated = new ArrayList<>();
    Instant end = last.plus(AFTERWARDS);
    Instant before = first;
    for (Row row : rows) {
      if (row.time().filter(time -> time.isBefore(Instant.EPOCH)).isPresent()) {
        belated.add(row.play(feed, end));
      } else {
        before = row.time().filter(isPlayable).orElse(before);
        plays.add(row.play(feed, before));
      }
    }
    return new Playlist(first, end, plays, belated);
  }

  /** A row as a record of the feed; what is no row goes out as the line it is. */
  private Row row(String line) {
    List<String> cells = cells(line);
    if (cells.size() != header.size()) {
      return new Row(Optional.empty(), "", line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return new Row(
        timeOf(row.get(layout.time)),
        row.get(layout.id),
        new String(JsonEncoder.encode(fields(row)), StandardCharsets.UTF_8));
  }

  private Map<String, Object> fields(Map<String, String> row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("event", layout.prefix + row.get(layout.id));
    put(fields, "time", row.get(layout.time));
    putNumber(fields, "lon", row.get(layout.lon));
    putNumber(fields, "lat", row.get(layout.lat));
    putNumber(fields, "depth_km", row.get(layout.depth));
    putNumber(fields, "magnitude", row.get(layout.magnitude));
    put(fields, "magnitude_type", row.get(layout.scale));
    put(fields, "place", row.getOrDefault("place", ""));
    put(fields, "type", row.getOrDefault("type", ""));
    put(fields, "status", row.getOrDefault("status", ""));
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, String text) {
    if (!text.isBlank()) {
      fields.put(name, text);
    }
  }

  /** A number as a number; anything else as the text it is, for the engine to set aside. */
  private static void putNumber(Map<String, Object> fields, String name, String text) {
    try {
      double number = Double.parseDouble(text);
      fields.put(name, Double.isFinite(number) ? (Object) number : text);
    } catch (NumberFormatException e) {
      put(fields, name, text);
    }
  }

  private static Optional<Instant> timeOf(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, ROW)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.size() == 1 ? rows.get(0).toList() : List.of();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static BufferedReader lines(InputStream in, boolean zipped) throws IOException {
    InputStream plain = zipped ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
