package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process it is. Process ids are given again, so a process is told by its id and when it
 * began: in clock ticks since the machine started, which no clock correction moves, or where there
 * is no {@code /proc}, as its start time.
 */
record ProcessMark(long pid, String began) {
  private static final int STATE = 0;
  private static final int THREADS = 17;
  private static final int BEGAN = 19; // field 22 of proc(5) stat; ours count from the third

  /**
   * The mark of a living process. A zombie counts as dead, once its last thread has gone: until
   * then it may hold its ports and files.
   */
  static Optional<ProcessMark> of(long pid) {
    Path stat = Path.of("/proc", Long.toString(pid), "stat");
    if (Files.isReadable(Path.of("/proc/self/stat"))) {
      return fromProc(pid, stat);
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().startInstant())
        .map(start -> new ProcessMark(pid, start.toString()));
  }

  boolean isAlive() {
    return of(pid).filter(this::equals).isPresent();
  }

  /** What {@link #write} wrote; empty when there is no such file, or it holds something else. */
  static Optional<ProcessMark> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String[] words = Files.readString(file).strip().split(" ", 2);
    if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new ProcessMark(Long.parseLong(words[0]), words[1]));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, pid + " " + began + "\n");
  }

  private static Optional<ProcessMark> fromProc(long pid, Path stat) {
    try {
      String line = Files.readString(stat);
      // the second field is the program's name in brackets, and may itself hold brackets and blanks
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      boolean zombie = fields[STATE].equals("Z") || fields[STATE].equals("X");
      boolean dead = zombie && Integer.parseInt(fields[THREADS]) <= 1;
      return dead ? Optional.empty() : Optional.of(new ProcessMark(pid, fields[BEGAN]));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
