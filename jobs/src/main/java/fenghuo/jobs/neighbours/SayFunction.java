package fenghuo.jobs.neighbours;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.jobs.quality.Norm;
import fenghuo.jobs.quality.Norm.Radar;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/**
 * Tells every tile that an observation is near to what it says of the quantities compared; of one
 * that its feed knows and it lacks, that there is nothing: it may have been taken back.
 */
final class SayFunction implements FlatMapFunction<Located, Saying> {
  private static final long serialVersionUID = 1L;
  private static final double USUAL_COVER_SECONDS = 60;

  /** By feed, the norms of what it may report. */
  private final Map<String, List<Norm>> compared = new HashMap<>();

  SayFunction(Feeds feeds, Norms norms) {
    for (Feed feed : feeds.all()) {
      compared.put(
          feed.name(),
          norms.byQuantity().values().stream()
              .filter(norm -> norm.neighbours() != null && feed.field(norm.quantity()) != null)
              .toList());
    }
  }

  @Override
  public void flatMap(Located located, Collector<Saying> out) {
    List<Norm> norms = compared.get(located.observation().feed());
    if (!norms.isEmpty()) {
      Located believed = located.believed();
      norms.forEach(norm -> tell(believed, norm, out));
    }
  }

  private static void tell(Located located, Norm norm, Collector<Saying> out) {
    Radar radar = norm.neighbours().radar();
    if (!norm.isRadar(located.observation().feed())) {
      tell(located, norm, Beside.STATIONS, norm.neighbours().withinMetres(), out);
    }
    if (radar != null) {
      tell(located, norm, Beside.RADAR, radar.withinMetres(), out);
    }
  }

  private static void tell(
      Located located, Norm norm, Beside beside, double reach, Collector<Saying> out) {
    Observation observation = located.observation();
    boolean isHome = true;
    for (String tile : Tiles.near(observation.lon(), observation.lat(), reach, beside.degrees)) {
      out.collect(saying(located, norm, beside, tile, isHome));
      isHome = false;
    }
  }

  /** Whether a value is doubtful for more than where it comes from: many gauges hang on a cell. */
  private static boolean isOdd(Located located, Norm norm) {
    Flag flag = located.flags().get(norm.quantity());
    return flag != null && flag.cause() != Cause.TRUST && flag.cause() != Cause.CLOCK;
  }

  private static Saying saying(
      Located located, Norm norm, Beside beside, String tile, boolean isHome) {
    Observation observation = located.observation();
    double period = observation.reading(Quantity.PERIOD_SECONDS, USUAL_COVER_SECONDS);
    boolean isTooLong = norm.neighbours().isTotal() && period > norm.neighbours().overSeconds();
    boolean counts = !isTooLong && !(norm.isRadar(observation.feed()) && isOdd(located, norm));
    return new Saying(
        beside,
        tile,
        isHome,
        norm.quantity(),
        observation.feed(),
        observation.source(),
        located.township(),
        observation.lon(),
        observation.lat(),
        observation.reading(Quantity.ALTITUDE_METRES, Double.NaN),
        observation.time().toEpochMilli(),
        counts ? observation.reading(norm.quantity(), Double.NaN) : Double.NaN,
        counts ? (int) Math.max(0, period) : 0,
        located.arrived());
  }
}
