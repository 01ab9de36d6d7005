package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A real Flink cluster on loopback: one JobManager and several TaskManagers, each a process.
 * Without high availability, so a JobManager that ends takes its jobs with it; their checkpoints
 * stay in the folder.
 */
public final class FlinkCluster implements AutoCloseable {
  static final String REST_OPTION = "--rest-port";
  private static final Duration READY = Duration.ofMinutes(2);
  private static final Duration SUBMITTED = Duration.ofMinutes(3);
  private static final Duration ENDED = Duration.ofSeconds(30);
  private static final Pattern JOB = Pattern.compile("submitted with JobID ([0-9a-f]{32})");

  private final Path folder;
  private final FlinkShape shape;
  private final FlinkJava java;

  private FlinkCluster(Workplace place, FlinkShape shape) {
    this.folder = place.flink();
    this.shape = shape;
    this.java = new FlinkJava(place, new FlinkConf(folder));
  }

  /** Starts one and waits until all TaskManagers have offered their slots. */
  public static FlinkCluster start(Workplace place, FlinkShape shape, Lifetime lifetime)
      throws IOException {
    FlinkCluster cluster = new FlinkCluster(place, shape);
    cluster.daemons().forEach(Daemon::requireNotRunning);
    Ports.require(shape.restPort(), "Flink's web page", REST_OPTION);
    cluster.configure();
    boolean ready = false;
    try {
      cluster.launch(lifetime);
      ready = true;
    } finally {
      if (!ready) {
        cluster.close();
      }
    }
    return cluster;
  }

  /** The one that runs in this work folder, whoever started it. */
  public static Optional<FlinkCluster> running(Workplace place) throws IOException {
    Remembered last = new Remembered(place.flink().resolve("cluster.properties"));
    OptionalInt port = last.port("rest");
    OptionalInt taskManagers = last.port("task-managers");
    if (port.isEmpty() || taskManagers.isEmpty()) {
      return Optional.empty();
    }
    FlinkShape shape = new FlinkShape(port.getAsInt(), taskManagers.getAsInt(), false);
    return Optional.of(new FlinkCluster(place, shape)).filter(FlinkCluster::isRunning);
  }

  /** Of the web page and of REST. */
  public String url() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, shape.restPort());
  }

  /** What it says of itself; empty while the JobManager does not answer. */
  public Optional<FlinkOverview> overview() {
    return new FlinkRest(url()).overview();
  }

  /** The JobManager, then the TaskManagers. */
  public List<Daemon> daemons() {
    List<Daemon> all = new ArrayList<>(List.of(jobManager()));
    IntStream.rangeClosed(1, shape.taskManagers()).mapToObj(this::taskManager).forEach(all::add);
    return all;
  }

  /**
   * Sends a job to the cluster and does not wait for its end.
   *
   * @param jar with the job's main class in its manifest
   * @param arguments of the main class
   * @return the job's id
   */
  public String submit(Path jar, List<String> arguments) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new StackException(jar + " is missing: build it, or name another");
    }
    List<String> words = new ArrayList<>(List.of("run", "-d", jar.toAbsolutePath().toString()));
    words.addAll(arguments);
    Run run = Run.of(new Run.Order(java.client(words), java.environment(), folder, SUBMITTED));
    Matcher job = JOB.matcher(run.output());
    if (!run.succeeded() || !job.find()) {
      Files.writeString(folder.resolve("submit.log"), run.output());
      throw new StackException(
          "the job was not accepted: %s (all of it: %s)"
              .formatted(cause(run), folder.resolve("submit.log")));
    }
    return job.group(1);
  }

  /** Ends a TaskManager as a crash would. The first is 1. */
  public void killTaskManager(int number) {
    taskManager(number).kill();
  }

  /** Starts a TaskManager that ended, and does not wait for it to register. */
  public void startTaskManager(int number, Lifetime lifetime) throws IOException {
    String id = "taskmanager-" + number;
    Daemon daemon = taskManager(number);
    daemon.start(java.taskManager(id, daemon, lifetime), java.environment(), lifetime);
  }

  /** Ends all processes; jobs end with them. */
  @Override
  public void close() {
    daemons().forEach(Daemon::askToStop);
    daemons().forEach(daemon -> daemon.stop(ENDED));
  }

  private void configure() throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    new FlinkConf(folder).write(shape);
    new Remembered(folder.resolve("cluster.properties"))
        .keep(
            Map.of(
                "rest", Integer.toString(shape.restPort()),
                "task-managers", Integer.toString(shape.taskManagers())));
  }

  private void launch(Lifetime lifetime) throws IOException {
    Daemon jobManager = jobManager();
    jobManager.start(java.jobManager(jobManager, lifetime), java.environment(), lifetime);
    for (int number = 1; number <= shape.taskManagers(); number++) {
      startTaskManager(number, lifetime);
    }
    jobManager.awaitReady(READY, () -> overview().isPresent());
    for (int number = 1; number <= shape.taskManagers(); number++) {
      taskManager(number).awaitReady(READY, this::hasAllSlots);
    }
  }

  /** A TaskManager registers first, and offers its slots a little later. */
  private boolean hasAllSlots() {
    return overview().filter(now -> now.slots() >= shape.slots()).isPresent();
  }

  private boolean isRunning() {
    return daemons().stream().anyMatch(Daemon::isRunning);
  }

  private Daemon jobManager() {
    return new Daemon(folder, "jobmanager");
  }

  private Daemon taskManager(int number) {
    return new Daemon(folder, "taskmanager-" + number);
  }

  /** Of a chain of causes the last, which is the first that happened. */
  private static String cause(Run run) {
    if (run.status() == Run.TOO_LONG) {
      return "no answer within " + SUBMITTED.toSeconds() + " s";
    }
    return run.output()
        .lines()
        .filter(line -> line.startsWith("Caused by: "))
        .reduce((first, later) -> later)
        .map(line -> line.substring("Caused by: ".length()))
        .orElse(run.lastLine());
  }
}
