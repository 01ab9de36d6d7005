package fenghuo.jobs.derive;

import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.util.Optional;

/**
 * An amount of rain that a station read, or that there was none.
 *
 * @param time when it was read, milliseconds since 1970 UTC
 * @param millionths of a millimetre, so that the order of sums does not matter
 * @param seconds over which it fell
 * @param causes why it is in doubt: {@link Causes}; of what is dry, none
 */
public record Drop(long time, long millionths, int seconds, int causes) {
  private static final double MILLION = 1e6;
  private static final double USUAL_SECONDS = 60;

  /** The amount in a report; empty where it tells none that counts. */
  static Optional<Drop> in(Located believed) {
    Observation observation = believed.observation();
    double millimetres = observation.reading(Quantity.RAIN_MM, Double.NaN);
    if (!(millimetres >= 0)) {
      return Optional.empty();
    }
    long millionths = Math.round(millimetres * MILLION);
    return Optional.of(
        new Drop(
            observation.time().toEpochMilli(),
            millionths,
            (int) observation.reading(Quantity.PERIOD_SECONDS, USUAL_SECONDS),
            millionths == 0 ? Causes.NONE : Causes.of(believed, Quantity.RAIN_MM)));
  }

  boolean isWet() {
    return millionths > 0;
  }

  static double millimetres(long millionths) {
    return millionths / MILLION;
  }
}
