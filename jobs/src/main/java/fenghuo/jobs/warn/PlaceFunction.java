package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import java.time.Instant;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/**
 * Checks range, clock and reach of each observation, and finds its township. What does not say
 * where it was observed, and the entries of registers, go to {@link RegisterFunction}. Keeps
 * nothing.
 */
final class PlaceFunction extends ProcessFunction<Arrival, Located> {
  private static final long serialVersionUID = 1L;

  static final OutputTag<Aside> ASIDES =
      new OutputTag<>("place-asides", TypeInformation.of(Aside.class)) {};

  /** Observations without a place. */
  static final OutputTag<Located> UNPLACED =
      new OutputTag<>("unplaced", TypeInformation.of(Located.class)) {};

  /** Entries of registers, each with its township as what was observed there. */
  static final OutputTag<Located> REGISTERED =
      new OutputTag<>("registered", TypeInformation.of(Located.class)) {};

  private final Placing placing;

  PlaceFunction(Feeds feeds, Places places) {
    placing = new Placing(feeds, places);
  }

  @Override
  public void open(OpenContext context) {
    placing.open();
  }

  @Override
  public void processElement(Arrival arrival, Context context, Collector<Located> out) {
    arrival.asides().forEach(aside -> context.output(ASIDES, aside));
    for (Observation observation : arrival.observations()) {
      Optional<Aside> refusal = refusal(observation, arrival);
      if (refusal.isPresent()) {
        context.output(ASIDES, refusal.get());
      } else {
        pass(observation, arrival, context, out);
      }
    }
  }

  private Optional<Aside> refusal(Observation observation, Arrival arrival) {
    Feed feed = placing.feedOf(observation);
    Optional<String> implausible = feed.implausible(observation);
    if (implausible.isPresent()) {
      return Optional.of(aside(Reason.IMPLAUSIBLE, observation, arrival, implausible.get()));
    }
    String whose = feed.reports() == Reports.REGISTER ? observation.label(Feed.WHOSE) : "";
    if (!whose.isEmpty() && !placing.asksTheRegister(whose)) {
      String detail = "no feed that asks the register is named " + whose;
      return Optional.of(aside(Reason.IMPLAUSIBLE, observation, arrival, detail));
    }
    Instant at = arrival.arrived().at();
    if (observation.time().isAfter(at.plusSeconds(feed.aheadSeconds()))) {
      String detail = "observed %s, arrived %s".formatted(observation.time(), at);
      return Optional.of(aside(Reason.FUTURE, observation, arrival, detail));
    }
    return Optional.empty();
  }

  private Aside aside(Reason reason, Observation observation, Arrival arrival, String detail) {
    return placing.aside(reason, observation, arrival.arrived(), detail);
  }

  private void pass(
      Observation observation, Arrival arrival, Context context, Collector<Located> out) {
    if (!observation.isPlaced()) {
      context.output(UNPLACED, new Located(observation, "", arrival.arrived()));
      return;
    }
    boolean isEntry = placing.feedOf(observation).reports() == Reports.REGISTER;
    placing.locate(
        observation,
        arrival.arrived(),
        isEntry ? entry -> context.output(REGISTERED, entry) : out::collect,
        aside -> context.output(ASIDES, aside));
  }
}
