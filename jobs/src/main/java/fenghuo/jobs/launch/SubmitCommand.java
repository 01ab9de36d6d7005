package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Sends the job to the cluster; what it does not know itself, it leaves to the job. */
@Command(
    name = "submit",
    description = "Send the warning job to the cluster, reading and writing the running stack.")
final class SubmitCommand implements Callable<Integer> {
  private static final String KAFKA = "--kafka.bootstrap";
  private static final String CLICKHOUSE = "--clickhouse.url";

  @ParentCommand private ClusterCommand cluster;

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "another job (default: jobs/target/fenghuo.jar)")
  private Path jar;

  @Parameters(paramLabel = "ARGUMENT", description = "of the job; see its own --help")
  private List<String> arguments = new ArrayList<>();

  @Spec
  void leaveUnknownOptionsToTheJob(CommandSpec spec) {
    spec.parser().unmatchedOptionsArePositionalParams(true).stopAtPositional(true);
  }

  @Override
  public Integer call() throws IOException {
    Workplace place = cluster.root().place();
    FlinkCluster running =
        FlinkCluster.running(place)
            .orElseThrow(() -> new StackException("no cluster runs: fenghuo cluster start"));
    String job = running.submit(jar == null ? place.home().jobJar() : jar, complete(place));
    cluster.root().say("job %s: %s/#/job/%s/overview".formatted(job, running.url(), job));
    return 0;
  }

  private List<String> complete(Workplace place) throws IOException {
    if (says(KAFKA) && says(CLICKHOUSE)) {
      return arguments;
    }
    Endpoints stack =
        new Stack(place)
            .endpoints()
            .orElseThrow(
                () ->
                    new StackException(
                        "Kafka and ClickHouse do not both run: fenghuo up, or give %s and %s"
                            .formatted(KAFKA, CLICKHOUSE)));
    List<String> all = new ArrayList<>(arguments);
    if (!says(KAFKA)) {
      all.addAll(List.of(KAFKA, stack.kafkaBootstrap()));
    }
    if (!says(CLICKHOUSE)) {
      all.addAll(List.of(CLICKHOUSE, stack.clickhouseHttpUrl()));
    }
    return all;
  }

  private boolean says(String name) {
    return arguments.stream().anyMatch(word -> word.equals(name) || word.startsWith(name + "="));
  }
}
