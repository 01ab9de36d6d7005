package fenghuo.jobs.warn;

import fenghuo.connectors.clickhouse.ClickHouseAddress;
import fenghuo.connectors.clickhouse.ClickHouseSink;
import fenghuo.connectors.clickhouse.ClickHouseSink.Pace;
import fenghuo.connectors.clickhouse.Table;
import fenghuo.connectors.clickhouse.Tables;
import fenghuo.connectors.kafka.FeedReader;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.WarningTopic;
import fenghuo.jobs.Settings;
import fenghuo.jobs.warn.WarningPipeline.Outcome;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.model.Arrival;
import fenghuo.policy.Faults;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The main job: every feed in, warnings out, on whatever cluster it is submitted to. */
public final class WarningJob {
  private WarningJob() {}

  /**
   * Submits the job to the cluster in whose client this runs.
   *
   * @param arguments settings: {@code --kafka.bootstrap host:port} and so on, see {@link Settings}
   */
  public static void main(String[] arguments) throws Exception {
    Faults faults = new Faults();
    Settings settings = Settings.of(arguments, System.getenv(), faults);
    faults.throwIfAny("settings");
    submit(StreamExecutionEnvironment.getExecutionEnvironment(), settings);
  }

  /** Prepares topics and tables, builds the job and submits it; does not wait for its end. */
  public static JobClient submit(StreamExecutionEnvironment environment, Settings settings)
      throws Exception {
    Policy policy = PolicyLoader.load(settings);
    Addresses addresses = Addresses.of(settings);
    Preparation.of(settings, addresses, policy);
    configure(environment, settings);
    build(environment, settings, addresses, policy);
    return environment.executeAsync("fenghuo-warn" + suffix(settings));
  }

  static void configure(StreamExecutionEnvironment environment, Settings settings) {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(PipelineOptions.OBJECT_REUSE, true); // nothing that flows is ever written to
    environment.configure(configuration);
    environment.enableCheckpointing(settings.duration(Settings.CHECKPOINT).toMillis());
    environment.setBufferTimeout(settings.whole(Settings.BUFFER_MILLIS));
    if (settings.whole(Settings.PARALLELISM) > 0) {
      environment.setParallelism(settings.whole(Settings.PARALLELISM));
    }
  }

  static void build(
      StreamExecutionEnvironment environment,
      Settings settings,
      Addresses addresses,
      Policy policy) {
    DataStream<Arrival> arrivals =
        FeedReader.read(
            environment,
            addresses.kafka(),
            policy.feeds().only(settings.words(Settings.FEEDS_READ)),
            group(settings),
            settings.duration(Settings.KAFKA_IDLE));
    Outcome outcome = WarningPipeline.wire(arrivals, policy);
    publish(outcome, addresses.kafka());
    store(outcome, addresses.clickHouse());
  }

  private static void publish(Outcome outcome, KafkaAddress kafka) {
    outcome.warnings().sinkTo(WarningTopic.warnings(kafka)).name("warnings").uid("warnings-topic");
    outcome.asides().sinkTo(WarningTopic.asides(kafka)).name("asides").uid("asides-topic");
  }

  private static void store(Outcome outcome, ClickHouseAddress clickHouse) {
    store(outcome.warnings(), Tables.WARNINGS, clickHouse, Pace.PROMPT);
    store(outcome.warnings(), Tables.WARNING_MESSAGES, clickHouse, Pace.PROMPT);
    store(outcome.stages(), Tables.CHAIN_STAGES, clickHouse, Pace.PROMPT);
    store(HazardRows.of(outcome.hazards()), Tables.HAZARD_EVENTS, clickHouse, Pace.PROMPT);
    store(outcome.observations(), Tables.OBSERVATIONS, clickHouse, Pace.GATHERED);
    store(outcome.doubts(), Tables.DOUBTS, clickHouse, Pace.GATHERED);
    store(outcome.health(), Tables.SOURCE_HEALTH, clickHouse, Pace.GATHERED);
    store(outcome.asides(), Tables.ASIDES, clickHouse, Pace.GATHERED);
  }

  private static <T> void store(
      DataStream<T> records, Table<T> table, ClickHouseAddress clickHouse, Pace pace) {
    records
        .sinkTo(ClickHouseSink.into(table, clickHouse, pace))
        .name("table " + table.name())
        .uid(table.name().replace('_', '-') + "-table");
  }

  private static String suffix(Settings settings) {
    String prefix = settings.text(Settings.KAFKA_PREFIX);
    return prefix.isEmpty() ? "" : "-" + prefix.replaceAll("\\.$", "");
  }

  /** The consumer group whose committed offsets show how far the job has come. */
  public static String group(Settings settings) {
    return settings.text(Settings.KAFKA_GROUP) + suffix(settings);
  }
}
