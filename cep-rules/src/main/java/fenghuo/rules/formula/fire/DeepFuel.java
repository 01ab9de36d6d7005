package fenghuo.rules.formula.fire;

/**
 * The codes of deeper fuel: duff (DMC, loose, some centimetres; follows the weather in a fortnight)
 * and drought (DC, compact, deep; in two months). Both grow without bound while it is dry.
 *
 * <p>Van Wagner and Pickett (1985), equations 11 to 23 [V: cffdrs_r].
 */
public final class DeepFuel {
  private static final double DUFF_RAIN_FROM_MM = 1.5;
  private static final double DUFF_COLDEST = -1.1;
  private static final double DROUGHT_RAIN_FROM_MM = 2.8;
  private static final double DROUGHT_COLDEST = -2.8;

  private DeepFuel() {}

  /**
   * Today's duff moisture code from yesterday's.
   *
   * @param month 1 to 12
   * @param latitude degrees, south below 0
   */
  public static double nextDuff(double yesterday, NoonWeather weather, int month, double latitude) {
    double warmth = Math.max(DUFF_COLDEST, weather.temperatureCelsius()) - DUFF_COLDEST;
    double dryness = 100 - weather.humidityPercent();
    double dried = 1.894e-4 * warmth * dryness * DayLength.ofDuff(latitude, month);
    double wetted =
        weather.rainMm() > DUFF_RAIN_FROM_MM
            ? duffAfterRain(yesterday, weather.rainMm())
            : yesterday;
    return Math.max(0, wetted + dried);
  }

  private static double duffAfterRain(double code, double rainMm) {
    double reaching = 0.92 * rainMm - 1.27;
    double before = 20 + 280 / Math.exp(0.023 * code);
    double after = before + 1000 * reaching / (48.77 + duffSlope(code) * reaching);
    return Math.max(0, 43.43 * (5.6348 - Math.log(after - 20)));
  }

  private static double duffSlope(double code) {
    if (code <= 33) {
      return 100 / (0.5 + 0.3 * code);
    }
    return code <= 65 ? 14 - 1.3 * Math.log(code) : 6.2 * Math.log(code) - 17.2;
  }

  /** Today's drought code from yesterday's; humidity and wind do not matter. */
  public static double nextDrought(
      double yesterday, NoonWeather weather, int month, double latitude) {
    double warmth = Math.max(DROUGHT_COLDEST, weather.temperatureCelsius()) - DROUGHT_COLDEST;
    double evaporated = (0.36 * warmth + DayLength.ofDrought(latitude, month)) / 2;
    double wetted =
        weather.rainMm() > DROUGHT_RAIN_FROM_MM
            ? droughtAfterRain(yesterday, weather.rainMm())
            : yesterday;
    return Math.max(0, wetted + Math.max(0, evaporated));
  }

  private static double droughtAfterRain(double code, double rainMm) {
    double reaching = 0.83 * rainMm - 1.27;
    double water = 800 * Math.exp(-code / 400);
    return Math.max(0, code - 400 * Math.log1p(3.937 * reaching / water));
  }
}
