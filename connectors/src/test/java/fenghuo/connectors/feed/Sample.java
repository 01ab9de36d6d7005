package fenghuo.connectors.feed;

import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The sample messages beside the tests, one for each feed and more. */
final class Sample {
  static final Feeds FEEDS = Feeds.builtIn(new Faults());

  private static final Path FOLDER = Path.of("src/test/resources/samples");
  private static final String ENDING = ".json";

  private Sample() {}

  /** Whose records come in our own format, for tests that take one at a time. */
  static Stream<Named<Feed>> feeds() {
    return FEEDS.all().stream().filter(Decoders::isOurs).map(feed -> Named.of(feed.name(), feed));
  }

  static byte[] of(Feed feed) {
    try {
      return Files.readAllBytes(FOLDER.resolve(feed.name() + ENDING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("README.md"))
          .toList();
    }
  }

  static Arrival decode(Feed feed, byte[] bytes) {
    var arrived = new Arrived(feed.name(), "t/0@0", Instant.parse("2030-01-01T00:00:00Z"));
    return Decoders.of(feed).decode(arrived, bytes);
  }
}
