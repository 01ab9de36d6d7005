package fenghuo.jobs.launch;

import picocli.CommandLine.Option;

/** Where the web page of a Flink inside this process listens. */
final class FlinkPortOption {
  @Option(
      names = "--flink-port",
      paramLabel = "PORT",
      description = "of Flink's web page; default: 8081, or the next free one")
  private int port;

  int port() {
    return port;
  }
}
