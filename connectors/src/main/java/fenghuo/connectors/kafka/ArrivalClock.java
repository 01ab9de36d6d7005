package fenghuo.connectors.kafka;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrival;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * How far each partition of a feed has come: the newest arrival, less the feed's lateness. No
 * warning waits for it; it confirms silence, closes state and ends warnings.
 *
 * <p>A heartbeat (an empty record) promises that nothing older is to come, so it counts in full and
 * at once: that is how a quiet feed moves on, and how a replay comes to its end. Registers say
 * nothing of how far anything has come; their partitions fall idle.
 */
public final class ArrivalClock {
  private ArrivalClock() {}

  /**
   * The strategy for arrivals of these feeds.
   *
   * @param idleness after which a partition that sends nothing is no longer waited for
   */
  public static WatermarkStrategy<Arrival> of(Feeds feeds, Duration idleness) {
    Map<String, Long> lateness = new HashMap<>();
    for (Feed feed : feeds.sent().all()) {
      if (feed.reports() != Reports.REGISTER) {
        lateness.put(feed.name(), feed.latenessSeconds() * 1_000);
      }
    }
    return WatermarkStrategy.<Arrival>forGenerator(context -> new Partition(lateness))
        .withTimestampAssigner((arrival, recordTime) -> arrival.time().toEpochMilli())
        .withIdleness(idleness);
  }

  private static final class Partition implements WatermarkGenerator<Arrival> {
    private final Map<String, Long> latenessMillis;
    private long come = Long.MIN_VALUE;

    Partition(Map<String, Long> latenessMillis) {
      this.latenessMillis = latenessMillis;
    }

    @Override
    public void onEvent(Arrival arrival, long time, WatermarkOutput output) {
      if (arrival.isHeartbeat()) {
        come = Math.max(come, time);
        output.emitWatermark(new Watermark(come));
      } else if (!arrival.observations().isEmpty()) {
        Long lateness = latenessMillis.get(arrival.arrived().feed());
        come = lateness == null ? come : Math.max(come, time - lateness - 1);
      }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
      if (come != Long.MIN_VALUE) {
        output.emitWatermark(new Watermark(come));
      }
    }
  }
}
