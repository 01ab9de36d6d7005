package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka broker, its own controller (KRaft), in a process of its own on loopback. Topics are
 * not made by writing to them. Records stay until their topic goes: history is replayed under its
 * old timestamps, which retention would take for long expired.
 *
 * <p>Its folder holds the data, so a broker started there again has what the last one had.
 */
public final class KafkaBroker implements AutoCloseable {
  public static final int USUAL_PORT = 9092;
  static final String PORT_OPTION = "--kafka-port";
  private static final Duration FORMATTED = Duration.ofMinutes(1);
  private static final Duration READY = Duration.ofMinutes(2);
  private static final Duration ENDED = Duration.ofSeconds(30);

  private final Path folder;
  private final int port;
  private final Daemon daemon;

  private KafkaBroker(Path folder, int port) {
    this.folder = folder.toAbsolutePath();
    this.port = port;
    this.daemon = new Daemon(folder, "kafka");
  }

  /** Starts one and waits until it answers. */
  public static KafkaBroker start(Workplace place, int port, Lifetime lifetime) throws IOException {
    KafkaBroker broker = new KafkaBroker(place.kafka(), port);
    broker.daemon.requireNotRunning();
    Ports.require(port, "Kafka", PORT_OPTION);
    broker.configure();
    broker.format(place.home());
    broker.launch(place.home(), lifetime);
    broker.daemon.awaitReady(READY, broker::answers);
    return broker;
  }

  /** The one that runs in this work folder, whoever started it. */
  public static Optional<KafkaBroker> running(Workplace place) throws IOException {
    OptionalInt port = lastPort(place);
    return port.isPresent()
        ? Optional.of(new KafkaBroker(place.kafka(), port.getAsInt()))
            .filter(broker -> broker.daemon.isRunning())
        : Optional.empty();
  }

  /** The port of the one that runs, or last ran, in this work folder. */
  static OptionalInt lastPort(Workplace place) throws IOException {
    return new Remembered(place.kafka().resolve("ports.properties")).port("kafka");
  }

  public int port() {
    return port;
  }

  /** As Kafka clients want it. */
  public String bootstrap() {
    return Ports.LOOPBACK + ":" + port;
  }

  public Daemon daemon() {
    return daemon;
  }

  /** Ends it as a crash would. */
  public void kill() {
    daemon.kill();
  }

  /** Ends it cleanly; its data stay. */
  @Override
  public void close() {
    daemon.stop(ENDED);
  }

  private void configure() throws IOException {
    Files.createDirectories(folder);
    Properties all = new Properties();
    all.load(new StringReader(Resources.text("kafka.properties")));
    String controller = Ports.LOOPBACK + ":" + Ports.free();
    all.setProperty("listeners", "PLAINTEXT://" + bootstrap() + ",CONTROLLER://" + controller);
    all.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrap());
    all.setProperty("controller.quorum.voters", "1@" + controller);
    all.setProperty("log.dirs", folder.resolve("data").toString());
    try (OutputStream out = Files.newOutputStream(settings())) {
      all.store(out, null); // Kafka reads bytes: what is not Latin must be escaped
    }
    Resources.copy("kafka-log4j2.properties", folder.resolve("log4j2.properties"));
    var ports = new Remembered(folder.resolve("ports.properties"));
    ports.keep(Map.of("kafka", Integer.toString(port)));
  }

  /** Gives empty storage an id, once. */
  private void format(Home home) throws IOException {
    if (Files.exists(folder.resolve("data/meta.properties"))) {
      return;
    }
    List<String> command = java(home.classPath("kafka"), "-Xmx128m");
    String id = Uuid.randomUuid().toString();
    command.addAll(
        List.of("kafka.tools.StorageTool", "format", "-t", id, "-c", settings().toString()));
    Run run = Run.of(new Run.Order(command, Map.of(), folder, FORMATTED));
    if (!run.succeeded()) {
      throw new StackException("Kafka's storage could not be formatted: " + run.lastLine());
    }
  }

  private void launch(Home home, Lifetime lifetime) throws IOException {
    Path classes = ChildClasses.copyInto(folder.resolve("classes"));
    List<String> command = java(home.classPath("kafka") + ":" + classes, "-Xmx512m");
    if (lifetime == Lifetime.ATTACHED) {
      command.add(Attached.class.getName());
    }
    command.addAll(List.of("kafka.Kafka", settings().toString()));
    daemon.start(command, Map.of(), lifetime);
  }

  private List<String> java(String classPath, String heap) {
    String logging = "-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties");
    return new ArrayList<>(List.of(Executables.java(), heap, logging, "-cp", classPath));
  }

  /** Whether clients would find the broker: its port opens long before it may serve. */
  private boolean answers() {
    if (!Ports.isOpen(port)) {
      return false; // and a client would wait for long
    }
    Properties settings = new Properties();
    settings.setProperty(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
    settings.setProperty(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000");
    settings.setProperty(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "2000");
    try (Admin admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted while waiting for Kafka", e);
    }
  }

  private Path settings() {
    return folder.resolve("server.properties");
  }
}
