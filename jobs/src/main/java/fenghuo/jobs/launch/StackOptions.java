package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Stack;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the parts of the embedded stack listen. */
final class StackOptions {
  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      description = "default: 9092, or the next free one")
  private int kafkaPort;

  @Option(
      names = "--clickhouse-port",
      paramLabel = "PORT",
      description = "of HTTP and JDBC; default: 8123, or the next free one")
  private int clickhousePort;

  @Option(
      names = "--clickhouse-tcp-port",
      paramLabel = "PORT",
      description = "of clickhouse-client; default: 9000, or the next free one")
  private int clickhouseTcpPort;

  @Option(
      names = "--clickhouse-url",
      paramLabel = "URL",
      description = "use the ClickHouse there and start none (default: FENGHUO_CLICKHOUSE_URL)")
  private String clickhouseUrl;

  Stack.Wishes wishes() {
    String url = clickhouseUrl != null ? clickhouseUrl : System.getenv("FENGHUO_CLICKHOUSE_URL");
    Optional<String> external = Optional.ofNullable(url).filter(text -> !text.isBlank());
    return new Stack.Wishes(kafkaPort, clickhousePort, clickhouseTcpPort, external);
  }
}
