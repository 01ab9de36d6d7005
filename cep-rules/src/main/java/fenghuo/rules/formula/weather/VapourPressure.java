package fenghuo.rules.formula.weather;

/**
 * Water in the air, by the formula of Magnus with the coefficients of WMO-No. 8, annex 4.B [K]:
 * over water, from -45 to 60 ℃. The enhancement by pressure, half a per cent, is left out.
 */
public final class VapourPressure {
  private static final double AT_ZERO_HPA = 6.112;
  private static final double SLOPE = 17.62;
  private static final double OFFSET = 243.12; // ℃

  private VapourPressure() {}

  /** Pressure of saturated vapour over water, hPa, at a temperature, ℃. */
  public static double saturationHpa(double temperature) {
    return AT_ZERO_HPA * Math.exp(SLOPE * temperature / (OFFSET + temperature));
  }

  /** Pressure of the vapour in the air, hPa, at a temperature, ℃. */
  public static double hpa(double temperature, double humidityPercent) {
    return saturationHpa(temperature) * humidityPercent / 100;
  }

  /** How much more the air could hold, hPa, at a temperature, ℃. */
  public static double deficitHpa(double temperature, double humidityPercent) {
    return saturationHpa(temperature) * (1 - humidityPercent / 100);
  }

  /** The temperature, ℃, at which dew falls; NaN for air without any vapour. */
  public static double dewPoint(double temperature, double humidityPercent) {
    if (humidityPercent <= 0) {
      return Double.NaN;
    }
    double exponent =
        Math.log(humidityPercent / 100) + SLOPE * temperature / (OFFSET + temperature);
    return OFFSET * exponent / (SLOPE - exponent);
  }

  /** Relative humidity, per cent, from the dew point, ℃. */
  public static double humidityPercent(double temperature, double dewPoint) {
    return 100 * saturationHpa(dewPoint) / saturationHpa(temperature);
  }
}
