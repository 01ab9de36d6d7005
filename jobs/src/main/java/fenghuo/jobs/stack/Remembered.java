package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/** What a part was started with, kept in a file of its folder for whoever looks later. */
final class Remembered {
  private final Path file;

  Remembered(Path file) {
    this.file = file;
  }

  Optional<String> text(String name) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      all.load(reader);
    }
    return Optional.ofNullable(all.getProperty(name));
  }

  OptionalInt port(String name) throws IOException {
    Optional<String> text = text(name).filter(digits -> digits.matches("\\d{1,5}"));
    return text.map(digits -> OptionalInt.of(Integer.parseInt(digits))).orElse(OptionalInt.empty());
  }

  /** Keeps these, and forgets what was kept before. */
  void keep(Map<String, String> values) throws IOException {
    Properties all = new Properties();
    all.putAll(values);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, null);
    }
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
