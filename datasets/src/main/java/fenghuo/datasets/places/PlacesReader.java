package fenghuo.datasets.places;

import fenghuo.datasets.places.Tables.Line;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the places: from a user's folder what it holds, from our own what it does not. */
final class PlacesReader {
  private static final List<String> FILES =
      List.of(
          "counties.csv",
          "townships.csv",
          "seats.csv",
          "aliases.csv",
          "rivers.csv",
          "roads.csv",
          "reservoirs.csv",
          "outlines.geojson",
          "cells.geojson");

  private static final List<String> RIVER_COLUMNS =
      List.of("river", "name_en", "order", "place", "lon", "lat", "into", "wave_m_s");
  private static final List<String> ROAD_COLUMNS =
      List.of("road", "name_en", "order", "place", "lon", "lat");
  private static final List<String> RESERVOIR_COLUMNS =
      List.of(
          "reservoir",
          "name_en",
          "river",
          "dam_lon",
          "dam_lat",
          "tail_lon",
          "tail_lat",
          "half_width_m",
          "normal_level_m",
          "storage_million_m3");

  private static final double WIDEST = 20_000; // metres; what is wider is a slip of the pen
  private static final double HIGHEST = 9_000; // metres above sea level: there is nothing higher
  private static final double LARGEST = 1e6; // million cubic metres: there is none so large

  private final Optional<Path> folder;
  private final Faults faults;

  PlacesReader(Optional<Path> folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  Places read() {
    folder.ifPresent(this::checkFolder);
    Tables tables =
        new Tables(
            lines("counties.csv", List.of("code", "name"), PlacesReader::county),
            lines(
                "townships.csv", List.of("code", "name", "county", "cell"), PlacesReader::township),
            lines(
                "seats.csv", List.of("township", "name", "lon", "lat", "kind"), PlacesReader::seat),
            lines("aliases.csv", List.of("alias", "code"), PlacesReader::alias),
            new Courses(lines("rivers.csv", RIVER_COLUMNS, CoursePoint::ofRiver)),
            new Courses(lines("roads.csv", ROAD_COLUMNS, CoursePoint::ofRoad)),
            reservoirs());
    if (tables.townships().isEmpty()) {
      faults.add("townships.csv", "names no township");
    }
    String cells = text("cells.geojson");
    tables.check(!cells.isEmpty());
    return new Places(
        values(tables.counties()),
        values(tables.townships()),
        values(tables.seats()),
        values(tables.aliases()),
        tables.rivers().rivers(),
        tables.roads().roads(),
        values(tables.reservoirs()),
        text("outlines.geojson"),
        cells);
  }

  private void checkFolder(Path path) {
    if (!Files.isDirectory(path)) {
      faults.add(path.toString(), "is no folder");
    } else if (FILES.stream().noneMatch(file -> Files.exists(path.resolve(file)))) {
      faults.add(path.toString(), "holds none of " + String.join(", ", FILES));
    }
  }

  /** None where the rivers are the user's and only the reservoirs would be ours. */
  private List<Line<Reservoir>> reservoirs() {
    if (isTheirs("rivers.csv") && !isTheirs("reservoirs.csv")) {
      return List.of();
    }
    return lines("reservoirs.csv", RESERVOIR_COLUMNS, PlacesReader::reservoir);
  }

  private boolean isTheirs(String file) {
    return folder.map(path -> path.resolve(file)).filter(Files::exists).isPresent();
  }

  private <T> List<Line<T>> lines(String file, List<String> columns, Function<Row, T> record) {
    return new Table(file, text(file))
        .rows(columns, faults).stream().map(row -> new Line<>(record.apply(row), row)).toList();
  }

  private static <T> List<T> values(List<Line<T>> lines) {
    return lines.stream().map(Line::value).toList();
  }

  /** What a file holds: the user's if there is one, else ours; empty if there is neither. */
  private String text(String file) {
    Optional<Path> theirs = folder.map(path -> path.resolve(file)).filter(Files::exists);
    if (theirs.isEmpty()) {
      return ours(file);
    }
    try {
      return Files.readString(theirs.get(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      faults.add(file, "cannot be read as UTF-8: " + e);
      return "";
    }
  }

  private static String ours(String file) {
    try (InputStream resource = PlacesReader.class.getResourceAsStream("/places/" + file)) {
      return resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read our own places/" + file, e);
    }
  }

  private static County county(Row row) {
    return new County(row.code("code", 6), row.text("name"));
  }

  private static Township township(Row row) {
    return new Township(
        row.code("code", 9), row.text("name"), row.code("county", 6), row.code("cell", 9));
  }

  private static Seat seat(Row row) {
    return new Seat(
        row.code("township", 9),
        row.text("name"),
        row.degrees("lon", 180),
        row.degrees("lat", 90),
        kind(row));
  }

  private static Seat.Kind kind(Row row) {
    String text = row.text("kind");
    for (Seat.Kind kind : Seat.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    row.fault("kind", "must be own or former; was " + text);
    return Seat.Kind.FORMER;
  }

  private static Reservoir reservoir(Row row) {
    return new Reservoir(
        row.text("reservoir"),
        row.text("name_en"),
        row.text("river"),
        row.degrees("dam_lon", 180),
        row.degrees("dam_lat", 90),
        row.degrees("tail_lon", 180),
        row.degrees("tail_lat", 90),
        row.positive("half_width_m", WIDEST),
        row.positive("normal_level_m", HIGHEST),
        1e6 * row.positive("storage_million_m3", LARGEST));
  }

  private static Alias alias(Row row) {
    return new Alias(row.text("alias"), row.code("code", 9));
  }
}
