package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Keeps the registers, and gives observations the place where that of stations says that their
 * source stood at their time; an entry that comes later moves none that were placed before. One
 * whose source is not registered yet waits, for as long as its feed keeps what is late; then its
 * station is unknown.
 *
 * <p>An entry says what holds of one thing from its time on, until the next. It is never late; of
 * two of the same time the higher revision counts, and a lower one goes aside. Nothing is deleted:
 * what ends is withdrawn, from some time on. Keyed by what an entry is about: the origin of a
 * station's observations, or the entry's own.
 */
final class RegisterFunction extends KeyedCoProcessFunction<String, Located, Located, Located> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<Aside> ASIDES =
      new OutputTag<>("register-asides", TypeInformation.of(Aside.class)) {};

  /** The most of one source that wait; of more, the oldest go aside. */
  private static final int MOST_WAITING = 2_048; // a week of a gauge that reports each 5 minutes

  /** Entries that are new, each with its township. */
  static final OutputTag<Located> ENTRIES =
      new OutputTag<>("register-entries", TypeInformation.of(Located.class)) {};

  private static final String STATE = "state";
  private static final String WITHDRAWN = "withdrawn";

  private static final Comparator<Located> OLDEST_FIRST =
      Comparator.comparing((Located located) -> located.observation().time())
          .thenComparing(located -> located.observation().id());

  private final Placing placing;

  /**
   * From when on, milliseconds since 1970, a station stands where, or a site lies. Kept for ever: a
   * station that is silent for a year is still there.
   */
  private transient MapState<Long, Standpoint> standpoints;

  /** By the id of the observation; until it is placed, or its time is up. */
  private transient MapState<String, Located> waiting;

  RegisterFunction(Feeds feeds, Places places) {
    placing = new Placing(feeds, places);
  }

  /** Whom an entry of a register is about; only those of stations are of another feed. */
  static String keyOf(Located entry) {
    Observation said = entry.observation();
    String feed = said.label(Feed.WHOSE);
    return feed.isEmpty() ? said.origin() : feed + "/" + said.source();
  }

  @Override
  public void open(OpenContext context) {
    placing.open();
    standpoints =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "standpoints", Types.LONG, TypeInformation.of(Standpoint.class)));
    waiting =
        getRuntimeContext()
            .getMapState(
                new MapStateDescriptor<>(
                    "waiting", Types.STRING, TypeInformation.of(Located.class)));
  }

  @Override
  public void processElement1(Located located, Context context, Collector<Located> out)
      throws Exception {
    Optional<Standpoint> stands = standsAt(located.observation());
    if (stands.isPresent()) {
      place(located, stands.get(), context, out);
      return;
    }
    waiting.put(located.observation().id(), located);
    context.timerService().registerEventTimeTimer(endOf(located));
    List<Located> all = inOrder();
    if (all.size() > MOST_WAITING) {
      giveUp(all.get(0), context);
    }
  }

  @Override
  public void processElement2(Located entry, Context context, Collector<Located> out)
      throws Exception {
    Observation said = entry.observation();
    Version version = Version.of(said, placing.feedOf(said));
    long since = said.time().toEpochMilli();
    Standpoint before = standpoints.get(since);
    if (before != null && version.compareTo(before.version()) <= 0) {
      Feed register = placing.feedOf(said);
      context.output(ASIDES, version.refusal(before.version(), entry, register));
      return;
    }
    boolean isInForce = !said.label(STATE).equals(WITHDRAWN);
    double altitude = said.reading(Quantity.ALTITUDE_METRES, Double.NaN);
    standpoints.put(since, new Standpoint(version, said.lon(), said.lat(), isInForce, altitude));
    context.output(ENTRIES, entry);
    for (Located located : inOrder()) {
      Optional<Standpoint> stands = standsAt(located.observation());
      if (stands.isPresent()) {
        waiting.remove(located.observation().id());
        place(located, stands.get(), context, out);
      }
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Located> out)
      throws Exception {
    for (Located located : inOrder()) {
      if (endOf(located) <= timestamp) {
        giveUp(located, context);
      }
    }
  }

  private void giveUp(Located located, Context context) throws Exception {
    waiting.remove(located.observation().id());
    String detail =
        "the register does not say where %s stands".formatted(located.observation().origin());
    context.output(
        ASIDES,
        placing.aside(Reason.UNKNOWN_STATION, located.observation(), located.arrived(), detail));
  }

  private void place(Located located, Standpoint stands, Context context, Collector<Located> out) {
    placing.locate(
        located.observation().placedAt(stands.lon(), stands.lat(), stands.altitude()),
        located.arrived(),
        out::collect,
        aside -> context.output(ASIDES, aside));
  }

  /** The latest standpoint not after an observation; of a time before the first one, the first. */
  private Optional<Standpoint> standsAt(Observation observation) throws Exception {
    long time = observation.time().toEpochMilli();
    TreeMap<Long, Standpoint> bySince = new TreeMap<>();
    standpoints.entries().forEach(entry -> bySince.put(entry.getKey(), entry.getValue()));
    Map.Entry<Long, Standpoint> stands = bySince.floorEntry(time);
    stands = stands == null ? bySince.firstEntry() : stands;
    return Optional.ofNullable(stands).map(Map.Entry::getValue).filter(Standpoint::isInForce);
  }

  private List<Located> inOrder() throws Exception {
    List<Located> all = new ArrayList<>();
    waiting.values().forEach(all::add);
    all.sort(OLDEST_FIRST);
    return all;
  }

  private long endOf(Located located) {
    long keep = placing.feedOf(located.observation()).keepSeconds() * 1_000;
    return located.observation().time().toEpochMilli() + keep;
  }
}
