package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A real ClickHouse behind its own HTTP and native ports, in a process of its own on loopback: the
 * server that is installed here, else the same engine out of a library ({@link ClickHouseMain}).
 *
 * <p>Two users, neither with a password, both from loopback only: {@code default}, who may do
 * everything, and {@code platform}, who may read. Its folder holds the data.
 */
public final class ClickHouseEngine implements AutoCloseable {
  private static final Duration READY = Duration.ofMinutes(1);
  private static final Duration ENDED = Duration.ofSeconds(30);

  private final Path folder;
  private final ClickHousePorts ports;
  private final Daemon daemon;

  private ClickHouseEngine(Path folder, ClickHousePorts ports) {
    this.folder = folder.toAbsolutePath();
    this.ports = ports;
    this.daemon = new Daemon(folder, "clickhouse");
  }

  /** Starts one and waits until it answers. */
  public static ClickHouseEngine start(Workplace place, ClickHousePorts ports, Lifetime lifetime)
      throws IOException {
    ClickHouseEngine engine = new ClickHouseEngine(place.clickhouse(), ports);
    engine.daemon.requireNotRunning();
    Ports.require(ports.http(), ClickHousePorts.HTTP, ClickHousePorts.HTTP_OPTION);
    Ports.require(ports.tcp(), ClickHousePorts.TCP, ClickHousePorts.TCP_OPTION);
    engine.configure();
    engine.daemon.start(
        new EngineCommand(ports, engine.folder).words(place, lifetime),
        Map.of("TZ", "UTC", "TERM", "dumb"),
        lifetime);
    engine.daemon.awaitReady(READY, () -> ClickHouseHttp.answers(engine.url()));
    return engine;
  }

  /** The one that runs in this work folder, whoever started it. */
  public static Optional<ClickHouseEngine> running(Workplace place) throws IOException {
    Optional<ClickHousePorts> ports = lastPorts(place);
    return ports
        .map(known -> new ClickHouseEngine(place.clickhouse(), known))
        .filter(engine -> engine.daemon.isRunning());
  }

  /** The ports of the one that runs, or last ran, in this work folder. */
  static Optional<ClickHousePorts> lastPorts(Workplace place) throws IOException {
    Remembered ports = new Remembered(place.clickhouse().resolve("ports.properties"));
    OptionalInt http = ports.port("http");
    OptionalInt tcp = ports.port("tcp");
    return http.isPresent() && tcp.isPresent()
        ? Optional.of(new ClickHousePorts(http.getAsInt(), tcp.getAsInt()))
        : Optional.empty();
  }

  public ClickHousePorts ports() {
    return ports;
  }

  /** Of the HTTP port, no path. */
  public String url() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, ports.http());
  }

  public String jdbcUrl(String database) {
    return "jdbc:clickhouse://%s:%d/%s".formatted(Ports.LOOPBACK, ports.http(), database);
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
    Files.createDirectories(folder.resolve("data"));
    Resources.copy("clickhouse-config.xml", folder.resolve("config.xml"));
    Resources.copy("clickhouse-users.xml", folder.resolve("users.xml"));
    Remembered remembered = new Remembered(folder.resolve("ports.properties"));
    remembered.keep(
        Map.of("http", Integer.toString(ports.http()), "tcp", Integer.toString(ports.tcp())));
  }
}
