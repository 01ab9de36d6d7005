package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program from beginning to end, within a bound.
 *
 * @param status its exit code; {@link #TOO_LONG} when it was ended for taking too long
 * @param output all it wrote, errors too
 */
record Run(int status, String output) {
  static final int TOO_LONG = -1;

  /** What to run, where, and for how long at most. */
  record Order(
      List<String> command, Map<String, String> environment, Path folder, Duration bound) {}

  static Run of(Order order) throws IOException {
    Path output = Files.createTempFile(order.folder(), "run", ".out");
    try {
      Process process = begin(order, output);
      int status = await(process, order.bound());
      // bytes that are no UTF-8 must not hide the rest
      return new Run(status, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  boolean succeeded() {
    return status == 0;
  }

  /** The last line that says something; empty if none does. */
  String lastLine() {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
  }

  private static Process begin(Order order, Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(order.command())
            .directory(order.folder().toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile());
    builder.environment().putAll(order.environment());
    return builder.start();
  }

  private static int await(Process process, Duration bound) {
    try {
      if (process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      return TOO_LONG;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while a program ran", e);
    } finally {
      // what it started goes with it: a script's children would hold on otherwise
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
