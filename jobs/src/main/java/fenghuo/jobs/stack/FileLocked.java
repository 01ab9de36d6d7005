package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock that one of all JVMs on this machine holds, and in it one thread. The system gives it back
 * when its holder dies.
 */
final class FileLocked implements AutoCloseable {
  // a file lock belongs to the whole JVM: its threads need one of their own
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final FileChannel channel;

  private FileLocked(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for as long as it takes. The file and its folder are made where they are missing. */
  static FileLocked waitFor(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    THREADS.lock();
    FileLocked lock = null;
    try {
      lock = locked(file);
      return lock;
    } finally {
      if (lock == null) {
        THREADS.unlock();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      THREADS.unlock();
    }
  }

  private static FileLocked locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock(); // held until the channel closes
    return new FileLocked(channel);
  }
}
