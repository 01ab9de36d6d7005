package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * One process that runs beside us. Its folder keeps {@code <name>.pid}, by which any later JVM
 * finds it again, and {@code <name>.log}, all that it writes; {@code .log.1} is the run before.
 */
public final class Daemon {
  private static final int TAIL = 12;
  private static final Duration KILLED = Duration.ofSeconds(10);

  private final Path folder;
  private final String name;

  public Daemon(Path folder, String name) {
    this.folder = folder.toAbsolutePath();
    this.name = name;
  }

  public boolean isRunning() {
    return mark().isPresent();
  }

  public OptionalLong pid() {
    return mark().map(mark -> OptionalLong.of(mark.pid())).orElse(OptionalLong.empty());
  }

  public Path log() {
    return folder.resolve(name + ".log");
  }

  /** Refuses a second start, before anything is written into the folder of the first. */
  void requireNotRunning() {
    mark()
        .ifPresent(
            mark -> {
              throw new StackException(
                  "%s already runs in %s as process %d".formatted(name, folder, mark.pid()));
            });
  }

  /**
   * Starts it. An attached one reads a pipe from us, and must end when that pipe does; a detached
   * one has a session of its own where the system can make one, so that no Ctrl-C reaches it, and
   * holds none of our pipes.
   */
  void start(List<String> command, Map<String, String> environment, Lifetime lifetime)
      throws IOException {
    requireNotRunning();
    Files.createDirectories(folder);
    keepOldLog();
    ProcessBuilder builder =
        new ProcessBuilder(lifetime == Lifetime.DETACHED ? inOwnSession(command) : command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().putAll(environment);
    if (lifetime == Lifetime.DETACHED) {
      builder.redirectInput(Path.of("/dev/null").toFile());
    }
    remember(builder.start());
  }

  /** Waits until it is ready. Ends it, and says why with the end of its log, where it is not. */
  void awaitReady(Duration bound, BooleanSupplier ready) {
    boolean settled = Polling.until(bound, () -> !isRunning() || ready.getAsBoolean());
    if (settled && isRunning()) {
      return;
    }
    String what =
        settled ? "ended before it was ready" : "was not ready in " + bound.toSeconds() + " s";
    kill();
    throw new StackException("%s %s; %s ends:\n%s".formatted(name, what, log(), tail()));
  }

  /** Asks it to end, and after a while makes it end. Nothing happens if it does not run. */
  void stop(Duration patience) {
    mark().ifPresent(mark -> end(mark, patience));
    forget();
  }

  /** Asks it to end and does not wait; {@link #stop} waits. */
  void askToStop() {
    mark().flatMap(mark -> ProcessHandle.of(mark.pid())).ifPresent(ProcessHandle::destroy);
  }

  /** Ends it without a warning, as a crash would. */
  void kill() {
    mark().ifPresent(this::kill);
    forget();
  }

  private void end(ProcessMark mark, Duration patience) {
    ProcessHandle.of(mark.pid()).ifPresent(ProcessHandle::destroy);
    if (!Polling.until(patience, () -> !mark.isAlive())) {
      kill(mark);
    }
  }

  private void kill(ProcessMark mark) {
    ProcessHandle.of(mark.pid()).ifPresent(ProcessHandle::destroyForcibly);
    if (!Polling.until(KILLED, () -> !mark.isAlive())) {
      throw new StackException("%s, process %d, does not end".formatted(name, mark.pid()));
    }
  }

  private Optional<ProcessMark> mark() {
    try {
      return ProcessMark.read(pidFile()).filter(ProcessMark::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(Process process) throws IOException {
    Optional<ProcessMark> mark = ProcessMark.of(process.pid());
    if (mark.isPresent()) {
      mark.get().write(pidFile());
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path pidFile() {
    return folder.resolve(name + ".pid");
  }

  private void keepOldLog() throws IOException {
    if (Files.exists(log())) {
      Path old = log().resolveSibling(name + ".log.1");
      Files.move(log(), old, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String tail() {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - TAIL))
          .map(line -> "  " + line)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inOwnSession(List<String> command) {
    List<String> whole = new ArrayList<>();
    Executables.find(Executables.searchPath(), "setsid").map(Path::toString).ifPresent(whole::add);
    whole.addAll(command);
    return whole;
  }
}
