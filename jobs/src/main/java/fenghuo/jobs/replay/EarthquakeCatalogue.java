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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * and the engine sets it aside. So rows in and observations and asides out must add up.
 */
final class EarthquakeCatalogue {
  private static final CSVFormat ROW = CSVFormat.RFC4180;

  /** How a layout names its columns. */
  private enum Layout {
    CENC("cenc-", "src_id", "time_utc", "lon", "lat", "depth_km", "mag", "mag_type"),
    USGS("", "id", "time", "longitude", "latitude", "depth", "mag", "magType");

    private final String prefix;
    private final String id;
    private final String time;
    private final String lon;
    private final String lat;
    private final String depth;
    private final String magnitude;
    private final String scale;

    Layout(
        String prefix,
        String id,
        String time,
        String lon,
        String lat,
        String depth,
        String magnitude,
        String scale) {
      this.prefix = prefix;
      this.id = id;
      this.time = time;
      this.lon = lon;
      this.lat = lat;
      this.depth = depth;
      this.magnitude = magnitude;
      this.scale = scale;
    }

    boolean fits(List<String> header) {
      return header.containsAll(List.of(id, time, lon, lat, depth, magnitude, scale));
    }
  }

  private final Feed feed;
  private final List<String> header;
  private final Layout layout;

  private EarthquakeCatalogue(Feed feed, List<String> header, Layout layout) {
    this.feed = feed;
    this.header = header;
    this.layout = layout;
  }

  /**
   * Reads a whole catalogue.
   *
   * @param name of the replay
   * @throws StackException if its header is of neither layout
   */
  static Playlist read(Path file, String name, Feed feed) throws IOException {
    try (BufferedReader lines = open(file)) {
      String first = lines.readLine();
      List<String> header = first == null ? List.of() : cells(first.replace("\uFEFF", ""));
      EarthquakeCatalogue catalogue = new EarthquakeCatalogue(feed, header, layoutOf(header, file));
      List<Play> plays = catalogue.plays(lines);
      Instant from = plays.isEmpty() ? Instant.EPOCH : first(plays).minus(Duration.ofMinutes(1));
      Instant to = plays.isEmpty() ? Instant.EPOCH : last(plays).plus(Duration.ofHours(1));
      return new Playlist(name, from, to, plays);
    }
  }

  private static Layout layoutOf(List<String> header, Path file) {
    for (Layout layout : Layout.values()) {
      if (layout.fits(header)) {
        return layout;
      }
    }
    throw new StackException(
        "%s: the first line must name the columns of the Chinese network (src_id, time_utc, lon, …) or of USGS ComCat (id, time, longitude, …); was %s"
            .formatted(file, header));
  }

  private List<Play> plays(BufferedReader lines) throws IOException {
    List<Play> plays = new ArrayList<>();
    Instant time = Instant.EPOCH;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        Play play = play(line, time);
        plays.add(play);
        time = play.time();
      }
    }
    return plays;
  }

  /** A row as a record of the feed; what is no row goes out as the line it is. */
  private Play play(String line, Instant before) {
    List<String> cells = cells(line);
    if (cells.size() != header.size()) {
      return new Play(feed, before, "", line.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    Map<String, Object> fields = fields(row);
    Instant time = timeOf(row.get(layout.time), before);
    return new Play(feed, time, row.get(layout.id), JsonEncoder.encode(feed, time, fields));
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

  private static Instant timeOf(String text, Instant otherwise) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return otherwise;
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

  private static Instant first(List<Play> plays) {
    return plays.stream().map(Play::time).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Instant last(List<Play> plays) {
    return plays.stream().map(Play::time).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
