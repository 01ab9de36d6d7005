package fenghuo.rules.formula.fire;

/**
 * The indices that the Canadian system makes of its three moisture codes and the wind: how fast a
 * fire would spread (ISI), how much there is to burn (BUI), how fierce it would be (FWI), how hard
 * to put out (DSR). None has a unit or an upper bound.
 *
 * <p>Van Wagner and Pickett (1985), equations 24 to 31 and 41 [V: cffdrs_r].
 */
public final class FireWeatherIndex {
  private static final double MUCH_FUEL = 80;

  private FireWeatherIndex() {}

  /** Initial spread index. */
  public static double initialSpread(
      double fineFuelCode, double windKmPerHour, FineFuelScale scale) {
    double moisture = scale.moisturePercent(fineFuelCode);
    double byMoisture =
        91.9 * Math.exp(-0.1386 * moisture) * (1 + Math.pow(moisture, 5.31) / 4.93e7);
    return 0.208 * Math.exp(0.05039 * windKmPerHour) * byMoisture;
  }

  /** Buildup index. */
  public static double buildup(double duffCode, double droughtCode) {
    if (duffCode <= 0 || droughtCode < 0) {
      return 0;
    }
    double buildup = 0.8 * duffCode * droughtCode / (duffCode + 0.4 * droughtCode);
    if (buildup >= duffCode) {
      return buildup;
    }
    double lacking = (duffCode - buildup) / duffCode;
    return Math.max(0, duffCode - lacking * (0.92 + Math.pow(0.0114 * duffCode, 1.7)));
  }

  /** The fire weather index itself. */
  public static double of(double initialSpread, double buildup) {
    double byFuel =
        buildup > MUCH_FUEL
            ? 1000 / (25 + 108.64 * Math.exp(-0.023 * buildup))
            : 0.626 * Math.pow(buildup, 0.809) + 2;
    double intensity = 0.1 * initialSpread * byFuel;
    return intensity <= 1
        ? intensity
        : Math.exp(2.72 * Math.pow(0.434 * Math.log(intensity), 0.647));
  }

  /** Daily severity rating. */
  public static double dailySeverity(double fireWeatherIndex) {
    return 0.0272 * Math.pow(fireWeatherIndex, 1.77);
  }
}
