package fenghuo.rules.formula.flood;

/**
 * A flood wave down a river from a dam that broke (handbook 4.5): when it comes and what is left of
 * it.
 *
 * <p>Fitted to the one flood of Baige, October 2018, over the 379.9 km to Benzilan [V]; times and
 * peaks between are interpolated, and no one measured them. Count on a quarter more or less of the
 * time [E].
 *
 * @param metresPerSecond how fast its peak moves
 * @param fadingPer100Km by what exponent its peak falls in 100 km
 */
public record FloodWave(double metresPerSecond, double fadingPer100Km) {
  public static final FloodWave BAIGE = new FloodWave(4.03, 0.13978);

  /** By what share of it the time may be shorter or longer [E]. */
  public static final double TIME_SHARE = 0.25;

  private static final double SECONDS_PER_HOUR = 3_600;
  private static final double KINEMATIC = 5.0 / 3;

  /** Hours until its peak has come some way. */
  public double hours(double km) {
    return km * 1_000 / metresPerSecond / SECONDS_PER_HOUR;
  }

  /** What is left there of a peak, m³/s. */
  public double peak(double peakAtDam, double km) {
    return peakAtDam * Math.exp(-fadingPer100Km * km / 100);
  }

  /** How fast a wave moves where water flows at some velocity, m/s: faster than the water [K]. */
  public static double celerity(double waterMetresPerSecond) {
    return KINEMATIC * waterMetresPerSecond;
  }

  /** Up to what height above its bed a river may flood, m, where no rating curve is known [E]. */
  public static double reachesMetres(double peak) {
    if (peak >= 5_000) {
      return 20;
    }
    return peak >= 500 ? 10 : 5;
  }
}
