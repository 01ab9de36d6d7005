package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * A lock on a file that one of all JVMs on this machine holds, and in it one part of the program.
 * The system gives it back when its holder dies.
 */
public final class FileLocked implements AutoCloseable {
  // a file lock belongs to the whole JVM: within it, each file needs one of its own
  private static final Map<Path, Semaphore> WITHIN = new ConcurrentHashMap<>();

  private final FileChannel channel;
  private final Semaphore within;

  private FileLocked(FileChannel channel, Semaphore within) {
    this.channel = channel;
    this.within = within;
  }

  /** Waits for as long as it takes. The file and its folder are made where they are missing. */
  public static FileLocked waitFor(Path file) throws IOException {
    Semaphore within = within(file);
    within.acquireUninterruptibly();
    return lock(file, within, true).orElseThrow();
  }

  /** Empty where somebody else holds it now. */
  public static Optional<FileLocked> tryFor(Path file) throws IOException {
    Semaphore within = within(file);
    return within.tryAcquire() ? lock(file, within, false) : Optional.empty();
  }

  private static Optional<FileLocked> lock(Path file, Semaphore within, boolean wait)
      throws IOException {
    FileChannel channel = null;
    Optional<FileLocked> locked = Optional.empty();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = wait ? channel.lock() : channel.tryLock(); // until the channel closes
      locked = lock == null ? Optional.empty() : Optional.of(new FileLocked(channel, within));
      return locked;
    } finally {
      if (locked.isEmpty()) {
        within.release();
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  private static Semaphore within(Path file) {
    return WITHIN.computeIfAbsent(file.toAbsolutePath().normalize(), any -> new Semaphore(1, true));
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      within.release();
    }
  }
}
