package fenghuo.connectors.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * How far a job is behind its topics. A job commits its offsets with each checkpoint, and sinks
 * flush before one completes: where nothing is left, everything up to the ends is written.
 */
public final class GroupLag implements AutoCloseable {
  private final Admin admin;
  private final String group;

  public GroupLag(KafkaAddress kafka, String group) {
    this.admin = TopicKeeper.admin(kafka);
    this.group = group;
  }

  /** Records between what the group committed and where the topics ended at some time. */
  public long behind(Map<TopicPartition, Long> ends) throws ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        TopicKeeper.within(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    long behind = 0;
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      OffsetAndMetadata at = committed.get(end.getKey());
      behind += Math.max(0, end.getValue() - (at == null ? 0 : at.offset()));
    }
    return behind;
  }

  /** Forgets what the group committed. */
  public void forget() throws ExecutionException, TimeoutException {
    try {
      TopicKeeper.within(admin.deleteConsumerGroups(List.of(group)).all());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw e;
      }
    }
  }

  /** Where every partition of the topics ends now. */
  public Map<TopicPartition, Long> ends(Collection<String> topics)
      throws ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    TopicKeeper.within(admin.describeTopics(topics).allTopicNames())
        .forEach(
            (topic, described) ->
                described
                    .partitions()
                    .forEach(
                        partition ->
                            asked.put(
                                new TopicPartition(topic, partition.partition()),
                                OffsetSpec.latest())));
    Map<TopicPartition, Long> ends = new HashMap<>();
    Map<TopicPartition, ListOffsetsResultInfo> found =
        TopicKeeper.within(admin.listOffsets(asked).all());
    found.forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  @Override
  public void close() {
    TopicKeeper.close(admin);
  }
}
