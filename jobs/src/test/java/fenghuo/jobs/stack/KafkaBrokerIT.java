package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.TopicKeeper;
import fenghuo.connectors.kafka.TopicKeeper.Keeping;
import fenghuo.connectors.kafka.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;

class KafkaBrokerIT {
  private static final String TOPIC = "obs.test";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LONG_AGO = 946_684_800_000L; // 2000-01-01

  @Test
  void keepsRecordsThroughRestartAndCrashHoweverOldTheyAre() throws Exception {
    Workplace place = RealParts.fresh("kafka");
    try (KafkaBroker broker = start(place)) {
      makeTopic(broker);
      produce(broker, "one", "two");
    }
    try (KafkaBroker broker = start(place)) {
      produce(broker, "three");
      broker.kill();
    }
    try (KafkaBroker broker = start(place)) {
      assertThat(consume(broker, 3)).containsExactly("one", "two", "three");
    }
    assertThat(KafkaBroker.running(place)).isEmpty();
    assertThat(place.kafka().resolve("data/obs.test-0")).isDirectory();
  }

  @Test
  void refusesUnknownTopicsAndIsNotDisplacedByAnother() throws IOException {
    Workplace place = RealParts.fresh("kafka");
    Workplace other = RealParts.fresh("kafka");
    try (KafkaBroker broker = start(place)) {
      assertThatThrownBy(() -> produce(broker, "one"))
          .hasRootCauseInstanceOf(UnknownTopicOrPartitionException.class);
      assertThatThrownBy(() -> KafkaBroker.start(other, broker.port(), Lifetime.ATTACHED))
          .isInstanceOf(StackException.class)
          .hasMessage(
              "port %d, wanted for Kafka, is in use: stop what listens there, or set --kafka-port"
                  + " to another",
              broker.port());
      assertThatThrownBy(() -> start(place)).hasMessageStartingWith("kafka already runs in ");
      assertThat(KafkaBroker.running(place).map(KafkaBroker::bootstrap))
          .contains(broker.bootstrap());
    }
  }

  @Test
  void aRegisterThatIsThereAlreadyIsCompacted() throws Exception {
    Workplace place = RealParts.fresh("kafka");
    try (KafkaBroker broker = start(place)) {
      makeTopic(broker);
      var kafka = new KafkaAddress(broker.bootstrap(), new Topics(""), Map.of());
      try (TopicKeeper keeper = new TopicKeeper(kafka)) {
        keeper.make(List.of(TOPIC), 1, Keeping.AS_THE_BROKER);
        assertThat(cleanupOf(TOPIC, broker)).isEqualTo("delete");
        List<String> log = logOf(TopicKeeper.class);
        keeper.make(List.of(TOPIC, "new"), 1, Keeping.NEWEST_OF_EACH_KEY);
        assertThat(log)
            .containsExactly("register obs.test: cleanup.policy was delete, is compact now");
        assertThat(Polling.until(PATIENCE, () -> cleanupOf(TOPIC, broker).equals("compact")))
            .isTrue();
        keeper.make(List.of(TOPIC, "new"), 1, Keeping.NEWEST_OF_EACH_KEY);
        assertThat(log).as("nothing to do").hasSize(1);
        assertThat(cleanupOf("new", broker)).isEqualTo("compact");
      }
    }
  }

  /** What a class logs from now on. */
  private static List<String> logOf(Class<?> name) {
    List<String> log = new CopyOnWriteArrayList<>();
    var appender =
        new AbstractAppender("log of a test", null, null, true, Property.EMPTY_ARRAY) {
          @Override
          public void append(LogEvent event) {
            log.add(event.getMessage().getFormattedMessage());
          }
        };
    appender.start();
    Configurator.setLevel(name, Level.WARN);
    ((Logger) LogManager.getLogger(name)).addAppender(appender);
    return log;
  }

  private static String cleanupOf(String topic, KafkaBroker broker) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      var described = admin.describeConfigs(List.of(resource)).all();
      return described
          .toCompletionStage()
          .toCompletableFuture()
          .join()
          .get(resource)
          .get("cleanup.policy")
          .value();
    }
  }

  private static KafkaBroker start(Workplace place) throws IOException {
    return KafkaBroker.start(place, Ports.free(), Lifetime.ATTACHED);
  }

  private static void makeTopic(KafkaBroker broker)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void produce(KafkaBroker broker, String... values)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrap(), "max.block.ms", 5_000);
    var strings = new StringSerializer();
    try (var producer = new KafkaProducer<String, String>(settings, strings, strings)) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, 0, LONG_AGO, "key", value)).get();
      }
    }
  }

  private static List<String> consume(KafkaBroker broker, int count) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrap(), "auto.offset.reset", "earliest");
    var strings = new StringDeserializer();
    List<String> values = new ArrayList<>();
    try (var consumer = new KafkaConsumer<String, String>(settings, strings, strings)) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      Polling.until(
          PATIENCE,
          () -> {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            return values.size() >= count;
          });
    }
    return values;
  }
}
