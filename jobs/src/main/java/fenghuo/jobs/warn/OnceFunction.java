package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Updates;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Aside;
import fenghuo.model.EventTime;
import fenghuo.model.Located;
import fenghuo.model.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Lets each observation of a source through once, and a revision only if it is newer than what is
 * known. Keyed by the observation's origin. What is older than its feed keeps is late.
 */
final class OnceFunction extends KeyedProcessFunction<String, Located, Located> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<Aside> ASIDES =
      new OutputTag<>("once-asides", TypeInformation.of(Aside.class)) {};

  private static final long SWEEP = Duration.ofHours(1).toMillis();

  private final Map<String, Feed> feeds = new HashMap<>();

  /** By the moment observed, milliseconds since 1970. */
  private transient MapState<Long, Version> known;

  OnceFunction(Feeds feeds) {
    feeds.all().forEach(feed -> this.feeds.put(feed.name(), feed));
  }

  @Override
  public void open(OpenContext context) {
    known =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>("known", Types.LONG, TypeInformation.of(Version.class)));
  }

  @Override
  public void processElement(Located located, Context context, Collector<Located> out)
      throws Exception {
    Feed feed = feeds.get(located.observation().feed());
    long time = located.observation().time().toEpochMilli();
    long keep = feed.keepSeconds() * 1_000;
    if (time < EventTime.reached(context.timerService().currentWatermark()) - keep) {
      String detail = "older than the %d s that its feed keeps".formatted(feed.keepSeconds());
      context.output(ASIDES, Placing.aside(Reason.LATE, located, detail, feed));
      return;
    }
    Version version = Version.of(located.observation(), feed);
    Version before = feed.updates() == Updates.WHOLE ? newest() : known.get(time);
    if (before != null && version.compareTo(before) <= 0) {
      context.output(ASIDES, version.refusal(before, located, feed));
      return;
    }
    known.put(time, version);
    wake(time + keep, context);
    out.collect(located);
  }

  private Version newest() throws Exception {
    Version newest = null;
    for (Version version : known.values()) {
      newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
    }
    return newest;
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Located> out)
      throws Exception {
    String feed = context.getCurrentKey().substring(0, context.getCurrentKey().indexOf('/'));
    long keep = feeds.get(feed).keepSeconds() * 1_000;
    List<Long> old = new ArrayList<>();
    for (Long time : known.keys()) {
      if (time < timestamp - keep) {
        old.add(time);
      }
    }
    for (Long time : old) {
      known.remove(time);
    }
  }

  private static void wake(long time, Context context) {
    context.timerService().registerEventTimeTimer((Math.floorDiv(time, SWEEP) + 1) * SWEEP);
  }
}
