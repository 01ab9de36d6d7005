package fenghuo.rules.formula.fire;

/**
 * The fine fuel moisture code (FFMC): how dry needles and twigs on the ground are, from 0 (soaked)
 * to 101. It follows the weather within a day.
 *
 * <p>Van Wagner and Pickett (1985), equations 1 to 10 [V: cffdrs_r]; the hourly form is Van Wagner
 * (1977), with the rates that cffdrs_r has [V]. Wind enters by its root and matters most in dry
 * air.
 */
public final class FineFuel {
  private static final double INTERCEPTED_MM = 0.5; // what the canopy keeps of a day's rain
  private static final double MOST_PERCENT = 250;
  private static final double PER_DAY = 0.581;
  private static final double PER_HOUR = 0.0579;

  private FineFuel() {}

  /** Today's code from yesterday's. */
  public static double next(double yesterday, NoonWeather weather, FineFuelScale scale) {
    double rainMm = weather.rainMm() - INTERCEPTED_MM;
    double moisture = wetted(scale.moisturePercent(yesterday), rainMm);
    return scale.code(settled(moisture, weather, PER_DAY));
  }

  /**
   * The code some hours later, under weather that stays; steps far above an hour are not meant.
   * Rain counts whole. Its scale is always {@link FineFuelScale#PRECISE}.
   *
   * @param hours since the code before
   */
  public static double nextHourly(double before, NoonWeather weather, double hours) {
    FineFuelScale scale = FineFuelScale.PRECISE;
    double moisture = wetted(scale.moisturePercent(before), weather.rainMm());
    return scale.code(settled(moisture, weather, PER_HOUR * hours));
  }

  private static double wetted(double moisture, double rainMm) {
    if (rainMm <= 0) {
      return moisture;
    }
    double taken = Math.exp(-100 / (251 - moisture)) * -Math.expm1(-6.93 / rainMm);
    double wetted = moisture + 42.5 * rainMm * taken;
    if (moisture > 150) {
      wetted += 0.0015 * square(moisture - 150) * Math.sqrt(rainMm);
    }
    return Math.min(MOST_PERCENT, wetted);
  }

  /** Moisture on its way to that which the air would keep it at, drying or wetting. */
  private static double settled(double moisture, NoonWeather weather, double pace) {
    double humid = weather.humidityPercent();
    double drying = equilibrium(weather, 0.942 * Math.pow(humid, 0.679), 11);
    if (moisture > drying) {
      return drying + (moisture - drying) * left(weather, humid / 100, pace);
    }
    double wetting = equilibrium(weather, 0.618 * Math.pow(humid, 0.753), 10);
    if (moisture < wetting) {
      return wetting - (wetting - moisture) * left(weather, 1 - humid / 100, pace);
    }
    return moisture;
  }

  private static double equilibrium(NoonWeather weather, double byHumidity, double whenSoaked) {
    double humid = weather.humidityPercent();
    double byWarmth = 0.18 * (21.1 - weather.temperatureCelsius()) * -Math.expm1(-0.115 * humid);
    return byHumidity + whenSoaked * Math.exp((humid - 100) / 10) + byWarmth;
  }

  /** Which part of the way is still to go after the step. */
  private static double left(NoonWeather weather, double resistance, double pace) {
    double byAir = 0.424 * (1 - Math.pow(resistance, 1.7));
    double byWind = 0.0694 * Math.sqrt(weather.windKmPerHour()) * (1 - Math.pow(resistance, 8));
    double rate = (byAir + byWind) * pace * Math.exp(0.0365 * weather.temperatureCelsius());
    return Math.pow(10, -rate);
  }

  private static double square(double x) {
    return x * x;
  }
}
