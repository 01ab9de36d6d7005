package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the parts are started from, where they keep what they keep, and whom to tell.
 *
 * @param home the installation
 * @param work the work folder, with one folder for each part; made when it is needed
 * @param say takes what a person should know, a line each
 */
public record Workplace(Home home, Path work, Consumer<String> say) {
  public Workplace {
    work = work.toAbsolutePath().normalize();
  }

  /** Keeps everybody else from starting or stopping parts here; waits for it. */
  public FileLocked lock() throws IOException {
    return FileLocked.waitFor(work.resolve("lock"));
  }

  Path kafka() {
    return work.resolve("kafka");
  }

  Path clickhouse() {
    return work.resolve("clickhouse");
  }

  Path flink() {
    return work.resolve("flink");
  }
}
