package fenghuo.benchmarks.score;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.kafka.ArrivalClock;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.jobs.warn.WarningPipeline;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.Doubt;
import fenghuo.model.Located;
import fenghuo.model.SourceHealth;
import fenghuo.policy.Faults;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Sends the reports of a plan through the whole walk, on a MiniCluster and without Kafka. They come
 * by one source, so that event time follows the feed that is latest least; by Kafka each feed has a
 * clock of its own, and the slowest one counts.
 */
final class Checking {
  private Checking() {}

  static Said said(Plan plan) throws Exception {
    Policy policy = policy();
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(PipelineOptions.AUTO_WATERMARK_INTERVAL, Duration.ofMillis(1));
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "disable");
    var environment = StreamExecutionEnvironment.createLocalEnvironment(1, configuration);
    var arrivals =
        environment
            .fromCollection(
                new Incoming(policy.feeds(), policy.places(), plan),
                TypeInformation.of(Arrival.class))
            .uid("incoming")
            .assignTimestampsAndWatermarks(ArrivalClock.of(policy.feeds(), Duration.ofMinutes(1)))
            .uid("clock");
    Said said = new Said();
    WarningPipeline.Outcome outcome = WarningPipeline.wire(arrivals, policy);
    Set<String> sent =
        policy.feeds().sent().all().stream().map(Feed::name).collect(Collectors.toSet());
    outcome
        .observations()
        .filter(located -> sent.contains(located.observation().feed())) // none of the engine's own
        .uid("sent")
        .sinkTo(new Keep<Located>(said::take))
        .uid("observations");
    outcome.doubts().sinkTo(new Keep<Doubt>(said::take)).uid("told-doubts");
    outcome.asides().sinkTo(new Keep<Aside>(said::take)).uid("asides");
    outcome.health().sinkTo(new Keep<SourceHealth>(said::take)).uid("told-health");
    environment.execute("score");
    return said;
  }

  static Policy policy() {
    Faults faults = new Faults();
    Policy policy = Policy.builtIn(faults);
    faults.throwIfAny("policy files");
    return policy;
  }
}
