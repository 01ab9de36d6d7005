package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where integration tests start real parts: the built repository, and a work folder of their own.
 */
final class RealParts {
  private RealParts() {}

  /** A workplace that nobody has used. */
  static Workplace fresh(String name) throws IOException {
    Path all = Files.createDirectories(Path.of(System.getProperty("fenghuo.test.work")));
    return new Workplace(Home.find(), Files.createTempDirectory(all, name), line -> {});
  }
}
