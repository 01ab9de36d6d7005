package fenghuo.rules.formula.weather;

/**
 * Force of the wind from its speed and back, GB/T 28591-2012 [K]: forces 0 to 17; what is stronger
 * counts as 17.
 */
public final class Beaufort {
  public static final int STRONGEST = 17;

  /** The least speed of each force, m/s. */
  private static final double[] FROM = {
    0, 0.3, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7, 37.0, 41.5, 46.2, 51.0,
    56.1
  };

  private Beaufort() {}

  /** The force of a wind; a speed between two forces, as 10.75 m/s, belongs to the weaker. */
  public static int force(double metresPerSecond) {
    int force = 0;
    while (force < STRONGEST && metresPerSecond >= FROM[force + 1]) {
      force++;
    }
    return force;
  }

  /**
   * The least speed of a force, m/s.
   *
   * @param force from 0 to {@link #STRONGEST}
   */
  public static double leastMetresPerSecond(int force) {
    return FROM[force];
  }
}
