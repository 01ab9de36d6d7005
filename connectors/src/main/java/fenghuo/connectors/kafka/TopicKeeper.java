package fenghuo.connectors.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes topics and takes them away. */
public final class TopicKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicKeeper.class);
  private static final long PATIENCE_SECONDS = 15;
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  /** What a topic keeps of its records. */
  public enum Keeping {
    AS_THE_BROKER,
    /** History is replayed with the times of its records, which no retention would let stay. */
    EVERYTHING,
    /**
     * For registers: what is known of each key, however long ago it was said. A record without a
     * key is lost there.
     */
    NEWEST_OF_EACH_KEY;

    private Map<String, String> settings() {
      return switch (this) {
        case AS_THE_BROKER -> Map.of();
        case EVERYTHING -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        case NEWEST_OF_EACH_KEY ->
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
      };
    }
  }

  private final Admin admin;

  public TopicKeeper(KafkaAddress kafka) {
    admin = admin(kafka);
  }

  static Admin admin(KafkaAddress kafka) {
    Properties properties = kafka.properties();
    properties.put("default.api.timeout.ms", Long.toString(PATIENCE_SECONDS * 1_000));
    properties.put("request.timeout.ms", Long.toString(PATIENCE_SECONDS * 500));
    return Admin.create(properties);
  }

  static void close(Admin admin) {
    admin.close(Duration.ofSeconds(1));
  }

  /**
   * Makes the topics that are missing, replicated as the broker has it, and waits until it tells of
   * them. Of those that are there already, a register is made to keep the newest of each key: where
   * records age, stations would be forgotten one by one.
   */
  public void make(Collection<String> topics, int partitions, Keeping keeping)
      throws ExecutionException, TimeoutException {
    Set<String> there = within(admin.listTopics().names());
    List<NewTopic> missing =
        topics.stream()
            .filter(topic -> !there.contains(topic))
            .map(
                topic ->
                    new NewTopic(topic, Optional.of(partitions), Optional.empty())
                        .configs(keeping.settings()))
            .toList();
    try {
      within(admin.createTopics(missing).all());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
    await(names -> names.containsAll(topics), "topics are not there yet: " + topics);
    if (keeping == Keeping.NEWEST_OF_EACH_KEY) {
      compact(topics.stream().filter(there::contains).toList());
    }
  }

  private void compact(Collection<String> topics) throws ExecutionException, TimeoutException {
    List<ConfigResource> known =
        topics.stream().map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic)).toList();
    try {
      for (var described : within(admin.describeConfigs(known).all()).entrySet()) {
        String was = described.getValue().get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
        if (!was.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
          compact(described.getKey(), was);
        }
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof AuthorizationException)) {
        throw e;
      }
      LOG.warn("we may not see to it that {} are compacted; do so: {}", topics, e.getMessage());
    }
  }

  private void compact(ConfigResource topic, String was)
      throws ExecutionException, TimeoutException {
    ConfigEntry compact =
        new ConfigEntry(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    AlterConfigOp set = new AlterConfigOp(compact, AlterConfigOp.OpType.SET);
    within(admin.incrementalAlterConfigs(Map.of(topic, List.of(set))).all());
    LOG.warn(
        "register {}: {} was {}, is {} now", topic.name(), compact.name(), was, compact.value());
  }

  /** Takes topics away and waits until they are gone. */
  public void remove(Collection<String> topics) throws ExecutionException, TimeoutException {
    for (KafkaFuture<Void> removal : admin.deleteTopics(topics).topicNameValues().values()) {
      try {
        within(removal);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
          throw e;
        }
      }
    }
    await(names -> topics.stream().noneMatch(names::contains), "topics are still there: " + topics);
  }

  private void await(Predicate<Set<String>> isSo, String otherwise)
      throws ExecutionException, TimeoutException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      if (isSo.test(within(admin.listTopics().names()))) {
        return;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    throw new TimeoutException(otherwise);
  }

  /** The partitions of topics. */
  public Map<String, Integer> partitions(Collection<String> topics)
      throws ExecutionException, TimeoutException {
    Map<String, Integer> partitions = new HashMap<>();
    within(admin.describeTopics(topics).allTopicNames())
        .forEach((topic, described) -> partitions.put(topic, described.partitions().size()));
    return partitions;
  }

  static <T> T within(KafkaFuture<T> future) throws ExecutionException, TimeoutException {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    }
  }

  @Override
  public void close() {
    close(admin);
  }
}
