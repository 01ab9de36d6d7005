package fenghuo.jobs.launch;

import fenghuo.jobs.stack.ClickHouseEngine;
import fenghuo.jobs.stack.Daemon;
import fenghuo.jobs.stack.KafkaBroker;
import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says what runs, where, as which process. */
@Command(name = "status", description = "Say what runs, and where.")
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;

  @Override
  public Integer call() throws IOException {
    Workplace place = root.place();
    root.say("Kafka       " + kafka(place));
    root.say("ClickHouse  " + clickhouse(place));
    root.say("Flink       " + ClusterStatus.of(place));
    return 0;
  }

  private static String kafka(Workplace place) throws IOException {
    return KafkaBroker.running(place)
        .map(broker -> broker.bootstrap() + process(broker.daemon()))
        .orElse("does not run");
  }

  private static String clickhouse(Workplace place) throws IOException {
    Optional<ClickHouseEngine> own = ClickHouseEngine.running(place);
    Optional<String> used = new Stack(place).clickhouseUrl();
    return used.equals(own.map(ClickHouseEngine::url))
        ? own.map(engine -> engine.url() + process(engine.daemon())).orElse("does not run")
        : used.orElseThrow() + ", elsewhere";
  }

  private static String process(Daemon daemon) {
    return ", process " + daemon.pid().orElseThrow() + ", log " + daemon.log();
  }
}
