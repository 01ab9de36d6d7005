package fenghuo.jobs.launch;

import fenghuo.jobs.stack.FileLocked;
import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.FlinkShape;
import fenghuo.jobs.stack.Lifetime;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A Flink cluster of several processes on this machine. */
@Command(
    name = "cluster",
    description = "Start a Flink cluster on this machine, and send jobs to it.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = SubmitCommand.class)
final class ClusterCommand {
  @ParentCommand private Fenghuo root;

  Fenghuo root() {
    return root;
  }

  @Command(name = "start", description = "Start one JobManager and some TaskManagers.")
  int start(
      @Option(
              names = "--rest-port",
              paramLabel = "PORT",
              description = "of the web page and REST; default: 8081, or the next free one")
          int restPort,
      @Option(
              names = "--task-managers",
              paramLabel = "COUNT",
              defaultValue = "2",
              description = "default: 2, with two slots each")
          int taskManagers,
      @Option(
              names = "--metrics",
              description = "offer metrics to Prometheus from port 9250 on, on all addresses")
          boolean metrics)
      throws IOException {
    Workplace place = root.place();
    Ports.Wish wish =
        new Ports.Wish("Flink's web page", "--rest-port", restPort, FlinkShape.USUAL_REST_PORT);
    try (FileLocked lock = place.lock()) {
      Optional<FlinkCluster> running = FlinkCluster.running(place);
      if (running.isPresent()) {
        root.say("runs already: " + ClusterStatus.of(running.get()));
        return 0;
      }
      FlinkShape shape = new FlinkShape(Ports.grant(wish, place.say()), taskManagers, metrics);
      root.say(ClusterStatus.of(FlinkCluster.start(place, shape, Lifetime.DETACHED)));
    }
    return 0;
  }

  @Command(name = "stop", description = "Stop all its processes, and its jobs with them.")
  int stop() throws IOException {
    stop(root.place());
    root.say("stopped");
    return 0;
  }

  /** Stops the cluster of a work folder, if one runs. */
  static void stop(Workplace place) throws IOException {
    try (FileLocked lock = place.lock()) {
      FlinkCluster.running(place).ifPresent(FlinkCluster::close);
    }
  }

  @Command(name = "status", description = "Say what the cluster says of itself.")
  int status() throws IOException {
    root.say(ClusterStatus.of(root.place()));
    return 0;
  }
}
