package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fetches the archive of an npm package, with patience for a registry that is slow or away.
 *
 * @param searchPath where npm is looked for
 * @param bound for one attempt; what takes longer counts as no answer
 * @param pause between two attempts
 */
record NpmPack(String searchPath, Duration bound, Duration pause) {
  private static final int ATTEMPTS = 3;
  private static final Pattern NO_ANSWER =
      Pattern.compile("enotfound|econnrefused|econnreset|etimedout|eai_again|err_socket|network");

  static NpmPack usual(String searchPath) {
    return new NpmPack(searchPath, Duration.ofMinutes(15), Duration.ofSeconds(5));
  }

  /** The archive, in a folder that was empty. */
  Path fetch(EnginePackage wanted, Path folder) throws IOException {
    Run run = attempt(wanted, folder);
    for (int again = 1; again < ATTEMPTS && !run.succeeded(); again++) {
      Polling.pause(pause);
      run = attempt(wanted, folder);
    }
    if (!run.succeeded()) {
      throw new StackException(
          "npm could not fetch %s in %d attempts: %s"
              .formatted(wanted.coordinates(), ATTEMPTS, why(run)));
    }
    return archiveIn(folder, wanted);
  }

  private Run attempt(EnginePackage wanted, Path folder) throws IOException {
    List<String> command =
        List.of(
            program(),
            "pack",
            "--ignore-scripts",
            "--pack-destination",
            folder.toString(),
            wanted.coordinates());
    return Run.of(new Run.Order(command, Map.of("PATH", searchPath), folder, bound));
  }

  private String program() {
    return Executables.find(searchPath, "npm")
        .map(Path::toString)
        .orElseThrow(
            () ->
                new StackException(
                    "npm, which fetches the ClickHouse engine, is not installed: install Node.js"
                        + " with npm, or set LIBCHDB to a copy of libchdb.so"));
  }

  private String why(Run run) {
    if (run.status() == Run.TOO_LONG) {
      return "the registry does not answer within %d s".formatted(bound.toSeconds());
    }
    String said = run.output().toLowerCase(Locale.ROOT);
    if (said.contains("e404")) {
      return "the registry that npm is set up for does not have it";
    }
    if (NO_ANSWER.matcher(said).find()) {
      return "the registry that npm is set up for does not answer";
    }
    return "npm says: " + firstError(run);
  }

  /** npm's first lines say what is wrong; its last only where its log lies. */
  private static String firstError(Run run) {
    return run.output()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("npm error") && !line.startsWith("npm error code"))
        .findFirst()
        .orElse(run.lastLine());
  }

  private static Path archiveIn(Path folder, EnginePackage wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tgz"))
          .findFirst()
          .orElseThrow(() -> new StackException("npm gave no archive of " + wanted.coordinates()));
    }
  }
}
