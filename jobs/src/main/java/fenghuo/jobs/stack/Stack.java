package fenghuo.jobs.stack;

import fenghuo.connectors.clickhouse.HttpAddress;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Broker and engine of one work folder, detached: {@link #up} starts what does not run yet, on the
 * ports of last time where nobody asks for others, and {@link #down} stops it. The data stay.
 */
public final class Stack {
  private final Workplace place;

  public Stack(Workplace place) {
    this.place = place;
  }

  /**
   * What may be asked for; 0 and empty where nothing is.
   *
   * @param clickhouseUrl of a ClickHouse that runs elsewhere, to be used instead of one of our own
   */
  public record Wishes(
      int kafkaPort, int clickhousePort, int clickhouseTcpPort, Optional<String> clickhouseUrl) {
    public static final Wishes NONE = new Wishes(0, 0, 0, Optional.empty());
  }

  /** Starts what does not run. Nothing is started unless all the ports asked for can be had. */
  public Endpoints up(Wishes wishes) throws IOException {
    try (FileLocked lock = place.lock()) {
      Optional<KafkaBroker> broker = KafkaBroker.running(place);
      Optional<ClickHouseEngine> engine = ClickHouseEngine.running(place);
      refuseImpossible(wishes, broker, engine);
      String clickhouse = clickhouse(wishes, engine);
      String kafka = broker.isPresent() ? broker.get().bootstrap() : startKafka(wishes);
      return new Endpoints(kafka, clickhouse);
    }
  }

  /** Stops what runs. */
  public void down() throws IOException {
    try (FileLocked lock = place.lock()) {
      KafkaBroker.running(place).ifPresent(KafkaBroker::close);
      ClickHouseEngine.running(place).ifPresent(ClickHouseEngine::close);
    }
  }

  /** Where the stack is; empty unless all of it runs. */
  public Optional<Endpoints> endpoints() throws IOException {
    Optional<String> kafka = KafkaBroker.running(place).map(KafkaBroker::bootstrap);
    Optional<String> clickhouse = clickhouseUrl();
    return kafka.flatMap(broker -> clickhouse.map(url -> new Endpoints(broker, url)));
  }

  /** Of the ClickHouse in use: the one elsewhere, or ours if it runs. */
  public Optional<String> clickhouseUrl() throws IOException {
    Optional<String> elsewhere = elsewhere().text("url");
    return elsewhere.isPresent()
        ? elsewhere
        : ClickHouseEngine.running(place).map(ClickHouseEngine::url);
  }

  private void refuseImpossible(
      Wishes wishes, Optional<KafkaBroker> broker, Optional<ClickHouseEngine> engine)
      throws IOException {
    kafkaWish(wishes).refuseImpossible(broker.map(KafkaBroker::port));
    if (wishes.clickhouseUrl().isEmpty()) {
      httpWish(wishes).refuseImpossible(engine.map(own -> own.ports().http()));
      tcpWish(wishes).refuseImpossible(engine.map(own -> own.ports().tcp()));
    }
  }

  private String clickhouse(Wishes wishes, Optional<ClickHouseEngine> engine) throws IOException {
    if (wishes.clickhouseUrl().isEmpty()) {
      elsewhere().forget();
      return engine.isPresent() ? engine.get().url() : startEngine(wishes);
    }
    String asked = wishes.clickhouseUrl().get();
    String url =
        HttpAddress.parse(asked)
            .map(HttpAddress::toString)
            .orElseThrow(
                () ->
                    new StackException(
                        "%s must be like http://host:8123; was %s"
                            .formatted(ClickHousePorts.URL_OPTION, asked)));
    if (!ClickHouseHttp.answers(url)) {
      throw new StackException(
          "no ClickHouse answers at %s/ping: start it, or leave out %s and FENGHUO_CLICKHOUSE_URL"
              .formatted(url, ClickHousePorts.URL_OPTION));
    }
    elsewhere().keep(Map.of("url", url));
    return url;
  }

  private String startKafka(Wishes wishes) throws IOException {
    int port = Ports.grant(kafkaWish(wishes), place.say());
    return KafkaBroker.start(place, port, Lifetime.DETACHED).bootstrap();
  }

  private String startEngine(Wishes wishes) throws IOException {
    int http = Ports.grant(httpWish(wishes), place.say());
    int tcp = Ports.grant(tcpWish(wishes), place.say());
    ClickHousePorts ports = new ClickHousePorts(http, tcp);
    return ClickHouseEngine.start(place, ports, Lifetime.DETACHED).url();
  }

  private Ports.Wish kafkaWish(Wishes wishes) throws IOException {
    int usual = KafkaBroker.lastPort(place).orElse(KafkaBroker.USUAL_PORT);
    return new Ports.Wish("Kafka", KafkaBroker.PORT_OPTION, wishes.kafkaPort(), usual);
  }

  private Ports.Wish httpWish(Wishes wishes) throws IOException {
    int usual = ClickHouseEngine.lastPorts(place).orElse(ClickHousePorts.USUAL).http();
    return new Ports.Wish(
        ClickHousePorts.HTTP, ClickHousePorts.HTTP_OPTION, wishes.clickhousePort(), usual);
  }

  private Ports.Wish tcpWish(Wishes wishes) throws IOException {
    int usual = ClickHouseEngine.lastPorts(place).orElse(ClickHousePorts.USUAL).tcp();
    return new Ports.Wish(
        ClickHousePorts.TCP, ClickHousePorts.TCP_OPTION, wishes.clickhouseTcpPort(), usual);
  }

  private Remembered elsewhere() {
    return new Remembered(place.work().resolve("clickhouse-elsewhere.properties"));
  }
}
