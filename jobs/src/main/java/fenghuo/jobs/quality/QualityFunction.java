package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Located;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Flags the values of each source. Keyed by origin. An observation goes on as soon as it comes; it
 * goes on again, under other flags, if one before or after it that came later says so.
 */
final class QualityFunction extends KeyedProcessFunction<String, Located, Located> {
  private static final long serialVersionUID = 1L;

  /** A source that was silent for longer begins anew [E]. */
  private static final long FORGOTTEN = Duration.ofDays(30).toMillis();

  private static final long SWEEP = Duration.ofDays(1).toMillis();

  private final Feeds feeds;
  private final Norms norms;
  private transient Map<String, SourceChecks> checks;
  private transient ValueState<Recent> recent;

  QualityFunction(Feeds feeds, Norms norms) {
    this.feeds = feeds;
    this.norms = norms;
  }

  @Override
  public void open(OpenContext context) {
    checks = new HashMap<>();
    feeds.all().forEach(feed -> checks.put(feed.name(), new SourceChecks(feed, norms)));
    recent =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("recent", TypeInformation.of(Recent.class)));
  }

  @Override
  public void processElement(Located located, Context context, Collector<Located> out)
      throws Exception {
    SourceChecks own = checks.get(located.observation().feed());
    if (!own.remembers()) {
      out.collect(own.alone(located));
      return;
    }
    Recent known = recent.value();
    long before = known == null ? Long.MIN_VALUE : known.lastTime();
    Recent kept = (known == null ? Recent.none() : known).with(located, own, out::collect);
    recent.update(kept);
    if (known == null || sweepOf(kept.lastTime()) > sweepOf(before)) {
      context.timerService().registerEventTimeTimer(sweepOf(kept.lastTime()));
    }
  }

  /** When a source is looked at that was last heard of then. */
  private static long sweepOf(long time) {
    return (Math.floorDiv(time + FORGOTTEN, SWEEP) + 1) * SWEEP;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Located> out) throws Exception {
    Recent known = recent.value();
    if (known != null && known.lastTime() + FORGOTTEN < time) {
      recent.clear();
    }
  }
}
