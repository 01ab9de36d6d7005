package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.Stack;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the stack and leaves it running. */
@Command(
    name = "up",
    description = "Start Kafka and ClickHouse on this machine, if they do not run.")
final class UpCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;

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

  @Override
  public Integer call() throws IOException {
    var wishes = new Stack.Wishes(kafkaPort, clickhousePort, clickhouseTcpPort, external());
    Endpoints endpoints = new Stack(root.place()).up(wishes);
    root.say("Kafka       " + endpoints.kafkaBootstrap());
    root.say("ClickHouse  " + endpoints.clickhouseHttpUrl());
    return 0;
  }

  private Optional<String> external() {
    String url = clickhouseUrl != null ? clickhouseUrl : System.getenv("FENGHUO_CLICKHOUSE_URL");
    return Optional.ofNullable(url).filter(text -> !text.isBlank());
  }
}
