package fenghuo.rules.formula.flood;

/**
 * How long a debris flow takes down its gully. Measured: 13.2 m/s at Lizhiyida 1981, 7.22 m/s at
 * Xiangjiao 2021 [V]; usual are 3 to 10 [E].
 */
public final class DebrisTravel {
  /** If nothing is known [E]. */
  public static final double METRES_PER_SECOND = 7;

  private static final double SECONDS_PER_MINUTE = 60;

  private DebrisTravel() {}

  /** Minutes until it has come some way, km. */
  public static double minutes(double km, double metresPerSecond) {
    return km * 1_000 / metresPerSecond / SECONDS_PER_MINUTE;
  }
}
