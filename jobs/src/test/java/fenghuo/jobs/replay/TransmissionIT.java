package fenghuo.jobs.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.GroupLag;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.Polling;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.warn.Addresses;
import fenghuo.jobs.warn.WarningJob;
import fenghuo.policy.Faults;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A synthetic prefecture into a real broker, and from there through the job. */
class TransmissionIT {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");
  private static final Places PLACES = Places.builtIn();
  private static final Plan PLAN = new Plan(1, FROM, FROM.plus(Duration.ofMinutes(40)), 0.02, 0.1);
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());

  private static Parts parts;

  @BeforeAll
  static void start() throws Exception {
    parts = new Parts("transmission");
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void everyReportIsInItsTopicUnderTheTimeOfItsArrival() throws Exception {
    Settings settings = settings("whole");
    Transmission.Sent sent = send(settings, PLAN, Tempo.MAX);
    List<String> wanted = new ArrayList<>();
    Prefecture.of(PLAN, PLACES, mishap -> {})
        .forEachRemaining(report -> wanted.add(report.source() + " " + report.arrival()));
    assertThat(stored(settings))
        .extracting(record -> source(record) + " " + Instant.ofEpochMilli(record.timestamp()))
        .containsExactlyInAnyOrderElementsOf(wanted)
        .hasSize(sent.records());
    assertThat(sent.entries()).isPositive();
  }

  @Test
  void whatObservesIsAnObservationOrAnAsideOnceAJobHasReadIt() throws Exception {
    Settings settings = settings("counted");
    Transmission.Sent sent = send(settings, PLAN, Tempo.MAX);
    try (LocalFlink flink = LocalFlink.start(Ports.free(), parts.place.work(), line -> {});
        SentJob job = flink.send(settings)) {
      assertThat(Polling.until(Duration.ofMinutes(3), () -> isRead(settings))).isTrue();
    }
    Readout.Ledger ledger = new Readout(Addresses.of(settings).clickHouse()).ledger();
    assertThat(ledger.accounted()).isEqualTo(sent.records());
    assertThat(ledger.refused()).containsKeys("UNREADABLE", "DUPLICATE");
  }

  @Test
  void anInterruptionIsAnEndInGoodOrder() throws Exception {
    Interruption interruption = Interruption.expected();
    var shown = new ByteArrayOutputStream();
    Screen screen = new Screen(new PrintStream(shown, true, UTF_8), false);
    FutureTask<Transmission.Sent> sending =
        new FutureTask<>(
            () -> {
              try (interruption) {
                var transmission = new Transmission(settings("cut"), screen);
                return transmission.send(PLAN, PLACES, Tempo.ofRate("500"), interruption);
              }
            });
    new Thread(sending, "sending").start();
    assertThat(Polling.until(Duration.ofMinutes(1), () -> shown.size() > 0)).isTrue();
    interruption.ask();
    Transmission.Sent sent = sending.get(1, TimeUnit.MINUTES);
    assertThat(stored(settings("cut"))).hasSize(sent.records()).hasSizeLessThan(all());
  }

  @Test
  void aBrokerThatIsNotThereIsOneClearLine() {
    Settings nowhere =
        Settings.of(Map.of(Settings.KAFKA_BOOTSTRAP, "127.0.0.1:" + Ports.free()), Map.of());
    assertThatThrownBy(() -> send(nowhere, PLAN, Tempo.MAX))
        .isInstanceOf(StackException.class)
        .hasMessageContainingAll("no Kafka broker", "./fenghuo up", "--bootstrap");
  }

  private static int all() {
    int all = 0;
    for (var reports = Prefecture.of(PLAN, PLACES, mishap -> {}); reports.hasNext(); all++) {
      reports.next();
    }
    return all;
  }

  private static Transmission.Sent send(Settings settings, Plan plan, Tempo tempo)
      throws InterruptedException {
    try (Interruption interruption = Interruption.expected()) {
      return new Transmission(settings, parts.screen()).send(plan, PLACES, tempo, interruption);
    }
  }

  private static boolean isRead(Settings settings) {
    KafkaAddress kafka = Addresses.of(settings).kafka();
    try (GroupLag lag = new GroupLag(kafka, WarningJob.group(settings))) {
      return lag.behind(lag.ends(topics(kafka))) == 0;
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> topics(KafkaAddress kafka) {
    List<String> topics = new ArrayList<>();
    for (String feed : Prefecture.sources().keySet()) {
      topics.add(kafka.topics().of(FEEDS.named(feed)));
    }
    topics.addAll(kafka.topics().registers(FEEDS));
    return topics;
  }

  /** Every record that the broker has. */
  private static List<ConsumerRecord<String, byte[]>> stored(Settings settings) {
    KafkaAddress kafka = Addresses.of(settings).kafka();
    List<ConsumerRecord<String, byte[]>> stored = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            kafka.properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (String topic : topics(kafka)) {
        consumer
            .partitionsFor(topic)
            .forEach(of -> partitions.add(new TopicPartition(topic, of.partition())));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(stored::add);
      }
    }
    return stored;
  }

  /** Keys are sources, but for the register. */
  private static String source(ConsumerRecord<String, byte[]> record) {
    String[] parts = record.key().split("/", -1);
    return parts.length == 3 ? parts[1] : parts[0];
  }

  private static Settings settings(String prefix) {
    return Settings.of(
        Map.of(
            Settings.KAFKA_BOOTSTRAP,
            parts.endpoints.kafkaBootstrap(),
            Settings.CLICKHOUSE_URL,
            parts.endpoints.clickhouseHttpUrl(),
            Settings.KAFKA_PREFIX,
            prefix + ".",
            Settings.KAFKA_GROUP,
            prefix,
            Settings.CLICKHOUSE_DATABASE,
            prefix),
        Map.of());
  }
}
