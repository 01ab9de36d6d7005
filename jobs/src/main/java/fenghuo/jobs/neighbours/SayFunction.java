package fenghuo.jobs.neighbours;

import fenghuo.jobs.quality.Norm;
import fenghuo.jobs.quality.Norm.Radar;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;

/** Tells every tile that an observation is near to what it says of the quantities compared. */
final class SayFunction implements FlatMapFunction<Located, Saying> {
  private static final long serialVersionUID = 1L;
  private static final double USUAL_COVER_SECONDS = 60;

  private final List<Norm> compared;

  SayFunction(Norms norms) {
    compared =
        norms.byQuantity().values().stream().filter(norm -> norm.neighbours() != null).toList();
  }

  @Override
  public void flatMap(Located located, Collector<Saying> out) {
    for (Norm norm : compared) {
      if (located.observation().has(norm.quantity())) {
        tell(located, norm, out);
      }
    }
  }

  private static void tell(Located located, Norm norm, Collector<Saying> out) {
    Radar radar = norm.neighbours().radar();
    boolean isCell = radar != null && radar.feed().equals(located.observation().feed());
    if (!isCell) {
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
      out.collect(saying(located, norm.quantity(), beside, tile, isHome));
      isHome = false;
    }
  }

  private static Saying saying(
      Located located, Quantity quantity, Beside beside, String tile, boolean isHome) {
    Observation observation = located.observation();
    Flag flag = located.flags().get(quantity);
    boolean counts = flag == null || flag.quality() != Quality.UNRELIABLE;
    return new Saying(
        beside,
        tile,
        isHome,
        quantity,
        observation.feed(),
        observation.source(),
        located.township(),
        observation.lon(),
        observation.lat(),
        observation.reading(Quantity.ALTITUDE_METRES, Double.NaN),
        observation.time().toEpochMilli(),
        counts ? observation.reading(quantity, Double.NaN) : Double.NaN,
        (int) observation.reading(Quantity.PERIOD_SECONDS, USUAL_COVER_SECONDS),
        located.arrived());
  }
}
