package fenghuo.jobs.stack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds programs the way a shell does. */
final class Executables {
  private Executables() {}

  /** The PATH of this process. */
  static String searchPath() {
    return Optional.ofNullable(System.getenv("PATH")).orElse("");
  }

  static Optional<Path> find(String searchPath, String name) {
    return Arrays.stream(searchPath.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(file -> Files.isExecutable(file) && !Files.isDirectory(file))
        .findFirst();
  }

  /** The java that runs us: children run on the same. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
