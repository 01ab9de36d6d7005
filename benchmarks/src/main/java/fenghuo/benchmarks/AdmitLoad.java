package fenghuo.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.ArrivalClock;
import fenghuo.datasets.places.Places;
import fenghuo.jobs.quality.Check;
import fenghuo.jobs.quality.Norms;
import fenghuo.jobs.warn.Admit;
import fenghuo.model.Arrival;
import fenghuo.policy.Faults;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * How many observations a second go through decoding, place, once and quality, on a local Flink of
 * two slots; beside it the same records, undecoded, passed on by key. By turns, the first of each
 * to warm up. The clock runs from the first record to the end of the job.
 *
 * <p>Arguments: the feed, the number of sources, the number of reports of each.
 */
public final class AdmitLoad {
  private static final int SLOTS = 2;
  private static final int ROUNDS = 4;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());

  private final String feed;
  private final int sources;
  private final int reports;

  private AdmitLoad(String feed, int sources, int reports) {
    this.feed = feed;
    this.sources = sources;
    this.reports = reports;
  }

  public static void main(String[] arguments) throws Exception {
    String feed = arguments.length > 0 ? arguments[0] : "weather.rain";
    int sources = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4_000;
    int reports = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 400;
    AdmitLoad load = new AdmitLoad(feed, sources, reports);
    for (int round = 0; round < ROUNDS; round++) {
      Rate ours = load.admitted();
      Rate peer = load.passedOn();
      String when = round == 0 ? "to warm up" : "measured";
      System.out.printf("%s, %s: admitted %s; passed on by key %s%n", feed, when, ours, peer);
    }
  }

  private Rate admitted() throws Exception {
    var environment = environment();
    var arrivals =
        environment
            .fromSource(
                source(new Sent.Decoded(sent()), TypeInformation.of(Arrival.class)),
                ArrivalClock.of(FEEDS, Duration.ofMinutes(1)),
                "feeds")
            .uid("feeds");
    var admitted = Admit.placed(arrivals, FEEDS, Places.builtIn());
    Check.flagged(admitted.located(), FEEDS, Norms.builtIn(new Faults()))
        .sinkTo(new Tally<>())
        .uid("checked");
    admitted.asides().sinkTo(new Tally<>()).uid("asides");
    return rate(environment);
  }

  private Rate passedOn() throws Exception {
    var environment = environment();
    environment
        .fromSource(
            source(
                sent(),
                Types.TUPLE(Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)),
            WatermarkStrategy.noWatermarks(),
            "records")
        .uid("records")
        .keyBy(record -> record.f0)
        .process(new PassOn())
        .uid("pass-on")
        .sinkTo(new Tally<>())
        .uid("passed-on");
    return rate(environment);
  }

  private Sent sent() {
    return new Sent(feed, sources, reports, SLOTS);
  }

  private <T> DataGeneratorSource<T> source(
      GeneratorFunction<Long, T> records, TypeInformation<T> type) {
    return new DataGeneratorSource<>(records, (long) sources * reports, type);
  }

  private static StreamExecutionEnvironment environment() {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    return StreamExecutionEnvironment.createLocalEnvironment(SLOTS, configuration);
  }

  private Rate rate(StreamExecutionEnvironment environment) throws Exception {
    long cpu = PROCESS.getProcessCpuTime();
    environment.execute();
    double seconds = (System.nanoTime() - Sent.firstAt()) / 1e9;
    double busy = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
    long through = Tally.taken();
    if (through != (long) sources * reports) {
      throw new IllegalStateException("of %d sources %d came through".formatted(sources, through));
    }
    return new Rate(through / seconds, 1e6 * busy / through);
  }

  /**
   * How fast they went.
   *
   * @param cpuMicros of all threads of the process for each, the start of the job with it: it says
   *     more than the rate where others keep the machine busy
   */
  private record Rate(double perSecond, double cpuMicros) {
    @Override
    public String toString() {
      return "%,.0f/s, %.2f µs of CPU each".formatted(perSecond, cpuMicros);
    }
  }
}
