package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the engine's library asks of the machine; without it, loading would kill the process. */
record EngineMachine(String system, String architecture, String processor, boolean glibc) {
  private static final String OTHERWISE =
      "; give --clickhouse-url of a ClickHouse that runs, or put a clickhouse program on the PATH";

  static void require() throws IOException {
    here().check();
  }

  void check() {
    if (!system.equals("Linux") || !architecture.equals("amd64")) {
      throw new StackException(
          "the ClickHouse engine's library is for Linux on x86-64; this is %s on %s"
                  .formatted(system, architecture)
              + OTHERWISE);
    }
    if (!processor.contains("avx2")) {
      throw new StackException(
          "the ClickHouse engine's library needs a processor with AVX2" + OTHERWISE);
    }
    if (!glibc) {
      throw new StackException("the ClickHouse engine's library needs glibc, not musl" + OTHERWISE);
    }
  }

  private static EngineMachine here() throws IOException {
    Path processor = Path.of("/proc/cpuinfo");
    return new EngineMachine(
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Files.isReadable(processor) ? Files.readString(processor) : "",
        Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2")));
  }
}
