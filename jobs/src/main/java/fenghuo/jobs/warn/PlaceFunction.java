package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Checks range, clock and reach of each observation, and finds its township. Keeps nothing. */
final class PlaceFunction extends ProcessFunction<Arrival, Located> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<Aside> ASIDES =
      new OutputTag<>("place-asides", TypeInformation.of(Aside.class)) {};

  private final Map<String, Feed> feeds = new HashMap<>();
  private final Places places;
  private transient TownshipIndex index;

  PlaceFunction(Feeds feeds, Places places) {
    feeds.all().forEach(feed -> this.feeds.put(feed.name(), feed));
    this.places = places;
  }

  @Override
  public void open(OpenContext context) {
    index = TownshipIndex.of(places);
  }

  @Override
  public void processElement(Arrival arrival, Context context, Collector<Located> out) {
    arrival.asides().forEach(aside -> context.output(ASIDES, aside));
    for (Observation observation : arrival.observations()) {
      place(arrival, observation, context, out);
    }
  }

  private void place(
      Arrival arrival, Observation observation, Context context, Collector<Located> out) {
    Feed feed = feeds.get(observation.feed());
    Optional<String> implausible = feed.implausible(observation);
    Instant latest = arrival.arrived().at().plusSeconds(feed.aheadSeconds());
    if (implausible.isPresent()) {
      refuse(arrival, observation, Reason.IMPLAUSIBLE, implausible.get(), context);
    } else if (observation.time().isAfter(latest)) {
      String detail =
          "observed %s, arrived %s".formatted(observation.time(), arrival.arrived().at());
      refuse(arrival, observation, Reason.FUTURE, detail, context);
    } else {
      locate(arrival, observation, feed, context, out);
    }
  }

  private void locate(
      Arrival arrival,
      Observation observation,
      Feed feed,
      Context context,
      Collector<Located> out) {
    Optional<String> township = index.townshipAt(observation.lon(), observation.lat());
    if (township.isEmpty()) {
      double metres = index.metresToPrefecture(observation.lon(), observation.lat());
      if (feed.reachMetres() == 0 || metres > feed.reachMetres()) {
        String detail = "%.1f km outside the prefecture".formatted(metres / 1_000);
        refuse(arrival, observation, Reason.OUTSIDE, detail, context);
        return;
      }
    }
    out.collect(new Located(observation, township.orElse(""), arrival.arrived()));
  }

  private static void refuse(
      Arrival arrival, Observation observation, Reason reason, String detail, Context context) {
    Aside aside = Aside.of(Room.ADMIT, reason, arrival.arrived(), detail, observation.toString());
    context.output(ASIDES, aside);
  }
}
