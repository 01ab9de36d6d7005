package fenghuo.jobs.neighbours;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.quality.Norm;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Arrived;
import fenghuo.model.Doubt;
import fenghuo.model.EventTime;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Compares stations with those around them, or with the radar. Keyed by that, quantity and tile.
 * Nothing waits: a doubt is told when the record comes that makes it one, and taken back by the
 * record that unmakes it, so that what stands in the end depends on what was said and not on the
 * order in which it came; but for a station that moved, which is compared where it stands now with
 * what it said elsewhere too. What comes more than {@value #HORIZON_HOURS} hours behind the
 * watermark is not compared any more.
 */
final class NeighbourFunction extends KeyedProcessFunction<String, Saying, Doubt> {
  private static final long serialVersionUID = 1L;

  /** Stations that fell silent while it rains around them. */
  static final OutputTag<SourceHealth> LOST =
      new OutputTag<>("lost-in-rain", TypeInformation.of(SourceHealth.class)) {};

  private static final int HORIZON_HOURS = 3;
  private static final long HORIZON = Duration.ofHours(HORIZON_HOURS).toMillis();

  /** A station may miss so many reports before it is silent [E]; as in the health of sources. */
  private static final int MISSED = 3;

  /** Beside what, of which quantity, where. */
  private static final int KEY_WORDS = 3;

  private final Norms norms;

  /** Of the feeds whose sources report regularly, ms. */
  private final Map<String, Long> sampling = new HashMap<>();

  private transient MapState<String, Station> stations;

  /** By key; whoever is not in it has to be made anew. */
  private transient Map<String, Neighbourhood> neighbourhoods;

  NeighbourFunction(Feeds feeds, Norms norms) {
    this.norms = norms;
    for (Feed feed : feeds.all()) {
      if (feed.reports() == Reports.REGULARLY) {
        sampling.put(feed.name(), feed.samplingSeconds() * 1_000);
      }
    }
  }

  @Override
  public void open(OpenContext context) {
    neighbourhoods = new HashMap<>();
    stations =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "stations", Types.STRING, TypeInformation.of(Station.class)));
  }

  @Override
  public void processElement(Saying saying, Context context, Collector<Doubt> out)
      throws Exception {
    long watermark = EventTime.reached(context.timerService().currentWatermark());
    if (saying.time() <= watermark - HORIZON) {
      return;
    }
    String key = context.getCurrentKey();
    Norm norm = norms.of(saying.quantity());
    Comparison comparison = comparison(norm, saying.beside(), key);
    Station known = stations.get(saying.origin());
    double[] before = comparable(known, saying, comparison);
    Station heard = (known == null ? Station.of(saying) : known).hearing(saying);
    boolean hasMoved = known != null && !known.standsWhere(heard);
    stations.put(saying.origin(), heard);
    settle(known == null, hasMoved, heard, key);
    Comparison now = hasMoved ? comparison(norm, saying.beside(), key) : comparison;
    double[] after = hasMoved ? null : comparable(heard, saying, comparison);
    judgeAll(heard, saying, now, slot -> after == null || differs(before[slot], after[slot]), out);
    context.timerService().registerEventTimeTimer((Said.slotOf(saying.time()) + 1) * Said.SLOT);
  }

  private void settle(boolean isNew, boolean hasMoved, Station heard, String key) {
    if (hasMoved) {
      neighbourhoods.remove(key);
    } else if (isNew) {
      neighbourhoods.get(key).add(heard);
    }
  }

  /** What a station says for others to be compared with, in each slot that a saying counts in. */
  private static double[] comparable(Station one, Saying saying, Comparison comparison) {
    double[] values = new double[(int) comparison.slots()];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; one != null && i < values.length; i++) {
      values[i] = comparison.comparable(one, Said.slotOf(saying.time()) + i);
    }
    return values;
  }

  private static boolean differs(double before, double after) {
    return Double.compare(before, after) != 0;
  }

  /** Judges the station that was heard, and, where it now says something else, those beside it. */
  private void judgeAll(
      Station heard,
      Saying saying,
      Comparison comparison,
      IntPredicate saysElse,
      Collector<Doubt> out)
      throws Exception {
    Neighbourhood neighbourhood = comparison.neighbourhood();
    long first = Said.slotOf(saying.time());
    for (int i = 0; i < comparison.slots(); i++) {
      if (!neighbourhood.isCell(heard)) {
        judge(heard, first + i, comparison, saying.arrived(), out);
      }
      if (saysElse.test(i)) {
        for (String origin : neighbourhood.comparedWith(heard.origin())) {
          judge(stations.get(origin), first + i, comparison, saying.arrived(), out);
        }
      }
    }
  }

  private void judge(
      Station station, long slot, Comparison comparison, Arrived by, Collector<Doubt> out)
      throws Exception {
    if (!station.isHome() || slot > Said.slotOf(station.said().lastTime())) {
      return;
    }
    Doubt was = station.doubts().get(slot);
    Doubt is = comparison.doubt(station, slot);
    if (is == null && was != null) {
      station.doubts().remove(slot);
      stations.put(station.origin(), station);
      out.collect(was.takenBack(by));
    } else if (is != null && !is.saysTheSameAs(was)) {
      station.doubts().put(slot, is);
      stations.put(station.origin(), station);
      out.collect(is);
    }
  }

  private Comparison comparison(Norm norm, Beside beside, String key) throws Exception {
    Neighbourhood neighbourhood = neighbourhoods.get(key);
    if (neighbourhood == null) {
      neighbourhood = new Neighbourhood(norm.neighbours(), beside);
      for (Station station : stations.values()) {
        neighbourhood.add(station);
      }
      neighbourhoods.put(key, neighbourhood);
    }
    return new Comparison(norm, beside, neighbourhood, this::station);
  }

  private Station station(String origin) {
    try {
      return stations.get(origin);
    } catch (Exception e) { // the state cannot be read: the job has to begin anew
      throw new IllegalStateException("cannot read what is kept of " + origin, e);
    }
  }

  private List<Station> all() throws Exception {
    List<Station> all = new ArrayList<>();
    stations.values().forEach(all::add);
    return all;
  }

  @Override
  public void onTimer(long slotEnd, OnTimerContext context, Collector<Doubt> out) throws Exception {
    String key = context.getCurrentKey();
    String[] words = key.split("/", KEY_WORDS);
    Beside beside = Beside.valueOf(words[0]);
    Norm norm = norms.of(Quantity.valueOf(words[1]));
    if (norm == null || norm.neighbours() == null) { // a norm that is no more
      stations.clear();
      return;
    }
    if (beside == Beside.STATIONS && !Double.isNaN(norm.neighbours().lost())) {
      lookForLost(norm, slotEnd, context);
    }
    for (Station station : all()) {
      forget(station, slotEnd - HORIZON - norm.neighbours().overSeconds() * 1_000, key);
    }
    if (!stations.isEmpty()) {
      context.timerService().registerEventTimeTimer(slotEnd + Said.SLOT);
    }
  }

  private void forget(Station station, long until, String key) throws Exception {
    Said kept = station.said().after(until);
    if (kept.isEmpty()) {
      stations.remove(station.origin());
      neighbourhoods.remove(key);
    } else if (kept.size() < station.said().size()) {
      station.doubts().keySet().removeIf(slot -> (slot + 1) * Said.SLOT <= until);
      stations.put(station.origin(), station.keeping(kept));
    }
  }

  private void lookForLost(Norm norm, long slotEnd, OnTimerContext context) throws Exception {
    Comparison comparison = comparison(norm, Beside.STATIONS, context.getCurrentKey());
    for (Station station : all()) {
      if (isSilent(station, slotEnd) && !station.isLost()) {
        Comparison.Others others = comparison.others(station, Said.slotOf(slotEnd));
        if (others.count() >= norm.neighbours().atLeast()
            && others.mean() >= norm.neighbours().lost()) {
          stations.put(station.origin(), station.lost());
          context.output(LOST, lost(station));
        }
      }
    }
  }

  private boolean isSilent(Station station, long time) {
    Long every = sampling.get(station.feed());
    return every != null && station.isHome() && time >= station.said().lastTime() + MISSED * every;
  }

  private static SourceHealth lost(Station station) {
    Instant last = Instant.ofEpochMilli(station.said().lastTime());
    return new SourceHealth(
        station.feed(),
        station.source(),
        station.township(),
        Pulse.SILENT_IN_RAIN,
        last,
        last,
        station.arrived().at(),
        Quality.RELIABLE);
  }
}
