package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Quality;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Tells when a source that ought to report regularly falls silent, and when it is heard of again;
 * while it reports, once in an hour. Keyed by origin. Silence is confirmed by the watermark alone:
 * a feed of which nothing comes at all the view {@code feed_health} shows, by the database's clock.
 */
final class HealthFunction extends KeyedProcessFunction<String, Located, SourceHealth> {
  private static final long serialVersionUID = 1L;

  /** A source may miss so many reports before it is silent [E]. */
  private static final int MISSED = 3;

  private static final long HOUR = Duration.ofHours(1).toMillis();

  /** A source that was silent for longer is forgotten [E]. */
  private static final long FORGOTTEN = Duration.ofDays(30).toMillis();

  private final Map<String, Feed> regular = new HashMap<>();
  private transient ValueState<SourceHealth> health;

  HealthFunction(Feeds feeds) {
    feeds.all().stream()
        .filter(feed -> feed.reports() == Reports.REGULARLY && feed.samplingSeconds() > 0)
        .forEach(feed -> regular.put(feed.name(), feed));
  }

  @Override
  public void open(OpenContext context) {
    health =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("health", TypeInformation.of(SourceHealth.class)));
  }

  @Override
  public void processElement(Located located, Context context, Collector<SourceHealth> out)
      throws Exception {
    Feed feed = regular.get(located.observation().feed());
    SourceHealth known = health.value();
    Instant time = located.observation().time();
    if (feed == null || (known != null && time.isBefore(known.last()))) {
      return;
    }
    boolean isNews = known == null || time.isAfter(known.last());
    long until = silentAfter(time, feed);
    boolean isSilent = until <= context.timerService().currentWatermark();
    if (isSilent || (!isNews && known.pulse() == Pulse.SILENT)) {
      SourceHealth silent = silent(reporting(located, time));
      if (isNews) {
        health.update(silent);
        out.collect(silent);
        context.timerService().registerEventTimeTimer(time.toEpochMilli() + FORGOTTEN + 1);
      }
      return;
    }
    boolean isHeardAgain = known == null || known.pulse() == Pulse.SILENT;
    SourceHealth now = reporting(located, isHeardAgain ? time : known.since());
    health.update(now);
    if (isHeardAgain || hourOf(time) != hourOf(known.last())) {
      out.collect(now);
    }
    context.timerService().registerEventTimeTimer(until);
  }

  @Override
  public void onTimer(long timer, OnTimerContext context, Collector<SourceHealth> out)
      throws Exception {
    SourceHealth known = health.value();
    if (known == null || !regular.containsKey(known.feed())) {
      health.clear();
    } else if (known.pulse() == Pulse.SILENT) {
      forget(known, timer);
    } else if (timer >= silentAfter(known.last(), regular.get(known.feed()))) {
      SourceHealth silent = silent(known);
      health.update(silent);
      out.collect(silent);
      context.timerService().registerEventTimeTimer(timer + FORGOTTEN + 1);
    }
  }

  private void forget(SourceHealth silent, long timer) throws Exception {
    if (timer - silent.last().toEpochMilli() > FORGOTTEN) {
      health.clear();
    }
  }

  private static SourceHealth reporting(Located located, Instant since) {
    Quality worst = Quality.RELIABLE;
    for (Flag flag : located.flags().values()) {
      worst = flag.quality().compareTo(worst) > 0 ? flag.quality() : worst;
    }
    return new SourceHealth(
        located.observation().feed(),
        located.observation().source(),
        located.township(),
        Pulse.REPORTING,
        since,
        located.observation().time(),
        located.arrived().at(),
        worst);
  }

  private static SourceHealth silent(SourceHealth known) {
    return new SourceHealth(
        known.feed(),
        known.source(),
        known.township(),
        Pulse.SILENT,
        known.last(),
        known.last(),
        known.arrived(),
        known.quality());
  }

  /** When a source is silent of which nothing newer came; the link's delay is the watermark's. */
  private static long silentAfter(Instant last, Feed feed) {
    return last.toEpochMilli() + MISSED * feed.samplingSeconds() * 1_000;
  }

  private static long hourOf(Instant time) {
    return Math.floorDiv(time.toEpochMilli(), HOUR);
  }
}
