package fenghuo.rules.formula.fire;

/**
 * Weather as the Canadian system takes it: at noon, local standard time.
 *
 * @param temperatureCelsius of the air
 * @param humidityPercent relative, 0 to 100
 * @param windKmPerHour mean of ten minutes, ten metres above open ground
 * @param rainMm of the 24 hours until noon, or of the step, mm
 */
public record NoonWeather(
    double temperatureCelsius, double humidityPercent, double windKmPerHour, double rainMm) {

  public NoonWeather {
    boolean isPossible =
        Double.isFinite(temperatureCelsius)
            && humidityPercent >= 0
            && humidityPercent <= 100
            && windKmPerHour >= 0
            && rainMm >= 0;
    if (!isPossible) {
      throw new IllegalArgumentException(
          "no such weather: %s °C, %s %%, %s km/h, %s mm"
              .formatted(temperatureCelsius, humidityPercent, windKmPerHour, rainMm));
    }
  }

  /** The same without rain. */
  NoonWeather dry() {
    return new NoonWeather(temperatureCelsius, humidityPercent, windKmPerHour, 0);
  }
}
