package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.connectors.kafka.ArrivalClock;
import fenghuo.datasets.story.Story;
import fenghuo.datasets.story.StoryRecord;
import fenghuo.jobs.warn.WarningPipeline.Outcome;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.MessageType;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import fenghuo.policy.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Walks arrivals through the whole pipeline, on a MiniCluster of its own. */
final class Walk {
  static final Policy POLICY = Policy.builtIn(new Faults());

  /**
   * What was left in the end: the state of every warning, all messages, the observations that were
   * sent, those that were made of them, asides.
   */
  record Left(
      Map<String, Warning> warnings,
      List<WarningMessage> messages,
      List<Located> observations,
      List<Located> derived,
      List<Aside> asides) {}

  private Walk() {}

  /** The records of a story, decoded as they would be when they come in by Kafka. */
  static List<Arrival> arrivals(Story story) {
    List<Arrival> arrivals = new ArrayList<>();
    for (StoryRecord record : story.records()) {
      Feed feed = POLICY.feeds().named(record.feed());
      String position = feed.topic() + "/0@" + arrivals.size();
      var arrived = new Arrived(feed.name(), position, record.time());
      byte[] bytes = JsonEncoder.encode(feed, record.time(), record.fields());
      arrivals.add(Decoders.of(feed).decode(arrived, bytes));
    }
    return arrivals;
  }

  static Left walk(List<Arrival> arrivals, int parallelism) throws Exception {
    return walkInParts(List.of(arrivals), parallelism);
  }

  /**
   * Lets arrivals in part by part: each when all the observations of those before it are stored.
   */
  static Left walkInParts(List<List<Arrival>> parts, int parallelism) throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    var environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
    List<Arrival> arrivals = parts.stream().flatMap(List::stream).toList();
    var observations = new Shelf<Located>();
    var source =
        environment
            .fromData(TypeInformation.of(Arrival.class), arrivals.toArray(new Arrival[0]))
            .uid("arrivals")
            .map(new Gate(parts, observations))
            .setParallelism(1)
            .uid("gate")
            .assignTimestampsAndWatermarks(ArrivalClock.of(POLICY.feeds(), Duration.ofMinutes(1)))
            .uid("clock");
    Outcome outcome = WarningPipeline.wire(source, POLICY);
    var derived = new Shelf<Located>();
    var messages = new Shelf<WarningMessage>();
    var asides = new Shelf<Aside>();
    outcome
        .observations()
        .filter(located -> !isDerived(located))
        .uid("sent")
        .sinkTo(observations)
        .uid("observations");
    outcome.observations().filter(Walk::isDerived).uid("made").sinkTo(derived).uid("derived");
    outcome.warnings().sinkTo(messages).uid("messages");
    outcome.asides().sinkTo(asides).uid("asides");
    environment.execute();
    return new Left(
        table(messages.taken()),
        List.copyOf(messages.taken()),
        List.copyOf(observations.taken()),
        List.copyOf(derived.taken()),
        List.copyOf(asides.taken()));
  }

  private static boolean isDerived(Located located) {
    return POLICY.feeds().named(located.observation().feed()).isDerived();
  }

  private static Map<String, Warning> table(ConcurrentLinkedQueue<WarningMessage> messages) {
    Map<String, Warning> table = new TreeMap<>();
    for (WarningMessage message : messages) {
      if (message.type() == MessageType.CANCEL) {
        table.remove(message.warning().id());
      } else {
        table.put(message.warning().id(), message.warning());
      }
    }
    return table;
  }
}
