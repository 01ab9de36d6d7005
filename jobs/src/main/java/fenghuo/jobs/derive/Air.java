package fenghuo.jobs.derive;

import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.util.Optional;

/**
 * The air at a station near noon, all of one report: a report that lacks one of these, or has one
 * that does not count, does not count for noon.
 *
 * @param time milliseconds since 1970 UTC
 * @param latitude where the station stood, degrees, WGS 84
 * @param causes why any of it is in doubt: {@link Causes}
 */
public record Air(
    long time,
    double latitude,
    double temperatureCelsius,
    double humidityPercent,
    double windKmPerHour,
    int causes) {

  private static final double KM_PER_HOUR = 3.6; // in a metre per second

  static Optional<Air> in(Located believed) {
    Observation observation = believed.observation();
    Air air =
        new Air(
            observation.time().toEpochMilli(),
            observation.lat(),
            observation.reading(Quantity.TEMPERATURE_CELSIUS, Double.NaN),
            observation.reading(Quantity.HUMIDITY_PERCENT, Double.NaN),
            KM_PER_HOUR * observation.reading(Quantity.WIND_METRES_PER_SECOND, Double.NaN),
            Causes.of(believed, Quantity.TEMPERATURE_CELSIUS)
                | Causes.of(believed, Quantity.HUMIDITY_PERCENT)
                | Causes.of(believed, Quantity.WIND_METRES_PER_SECOND));
    return air.isWhole() ? Optional.of(air) : Optional.empty();
  }

  private boolean isWhole() {
    return Double.isFinite(temperatureCelsius)
        && humidityPercent >= 0
        && humidityPercent <= 100
        && windKmPerHour >= 0;
  }
}
