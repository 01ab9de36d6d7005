package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Stops all that runs in the work folder: first the cluster, whose jobs use the rest. */
@Command(name = "down", description = "Stop Flink, Kafka and ClickHouse; their data stay.")
final class DownCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;

  @Override
  public Integer call() throws IOException {
    Workplace place = root.place();
    ClusterCommand.stop(place);
    new Stack(place).down();
    root.say("stopped; the data stay in " + place.work());
    return 0;
  }
}
