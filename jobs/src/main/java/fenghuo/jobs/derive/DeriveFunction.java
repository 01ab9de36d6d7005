package fenghuo.jobs.derive;

import fenghuo.connectors.feed.Derivation.Product;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.derive.Told.Change;
import fenghuo.model.EventTime;
import fenghuo.model.Ids;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Keeps the books of one station. Keyed by origin. Nothing waits for a watermark; it only ends what
 * may be revised, and clears the state of a station that fell silent.
 */
final class DeriveFunction extends KeyedProcessFunction<String, Located, Located> {
  private static final long serialVersionUID = 1L;

  /** A station that was silent for longer begins anew [E]: by then the ground has forgotten. */
  private static final long FORGOTTEN = Duration.ofDays(30).toMillis();

  /** However far behind the watermark is, no more can be revised [E]. */
  private static final long LONGEST_OPEN = (FireMemory.DAYS - 1) * BeijingDay.DAY;

  /** By the feed that they are made from. */
  private final Map<String, List<Feed>> products = new HashMap<>();

  private final Map<String, Long> keepMillis = new HashMap<>();
  private transient ValueState<SourceMemory> memory;

  DeriveFunction(Feeds feeds) {
    for (Feed derived : feeds.derived()) {
      for (String from : derived.derivation().from()) {
        products.computeIfAbsent(from, name -> new ArrayList<>()).add(derived);
        keepMillis.put(from, feeds.named(from).keepSeconds() * 1_000);
      }
    }
  }

  @Override
  public void open(OpenContext context) {
    memory =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("memory", TypeInformation.of(SourceMemory.class)));
  }

  @Override
  public void processElement(Located located, Context context, Collector<Located> out)
      throws Exception {
    String from = located.observation().feed();
    if (!products.containsKey(from)) {
      return;
    }
    SourceMemory known = memory.value();
    SourceMemory before = known == null ? SourceMemory.none() : known;
    SourceMemory.Listener listener =
        new SourceMemory.Listener(
            change -> collect(Product.RAIN_STATE, change, located, out),
            change -> collect(Product.FIRE_WEATHER, change, located, out));
    SourceMemory after = before.with(located.believed(), listener);
    long heard = after.fire().heard();
    long watermark = EventTime.reached(context.timerService().currentWatermark());
    memory.update(after.closed(Math.max(watermark - keepMillis.get(from), heard - LONGEST_OPEN)));
    if (known == null || sweepOf(heard) > sweepOf(before.fire().heard())) {
      context.timerService().registerEventTimeTimer(sweepOf(heard));
    }
  }

  private void collect(Product product, Change change, Located by, Collector<Located> out) {
    for (Feed derived : products.get(by.observation().feed())) {
      if (derived.derivation().product() == product) {
        out.collect(located(derived, change, by));
      }
    }
  }

  /** An observation of a derived feed, at the place of the report that brought it about. */
  private static Located located(Feed derived, Change change, Located by) {
    Observation report = by.observation();
    String source = report.origin();
    Instant time = Instant.ofEpochMilli(change.time());
    Observation observation =
        new Observation(
            // of what it is and not of its readings: what is revised is the same row
            Ids.of(derived.name(), source, time.toString()),
            derived.name(),
            source,
            0,
            time,
            report.lon(),
            report.lat(),
            change.told().readings(),
            Map.of("rule", derived.name() + "@" + derived.derivation().version()));
    return new Located(
        observation, by.township(), by.arrived(), change.told().flags(), change.isAgain());
  }

  /** When a station is looked at that was last heard of then. */
  private static long sweepOf(long time) {
    return (Math.floorDiv(time + FORGOTTEN, BeijingDay.DAY) + 1) * BeijingDay.DAY;
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Located> out) throws Exception {
    SourceMemory known = memory.value();
    if (known != null && known.fire().heard() + FORGOTTEN < time) {
      memory.clear();
    }
  }
}
