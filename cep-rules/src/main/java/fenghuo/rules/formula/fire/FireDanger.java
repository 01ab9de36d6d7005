package fenghuo.rules.formula.fire;

import fenghuo.model.Level;

/**
 * What a fire weather index means. Classes as EFFIS draws them [K]; the colours are this project's
 * own [E].
 */
public enum FireDanger {
  LOW(0, Level.NONE),
  LOW_TO_MODERATE(5.2, Level.NONE),
  MODERATE(11.2, Level.BLUE),
  HIGH(21.3, Level.YELLOW),
  VERY_HIGH(38, Level.ORANGE),
  EXTREME(50, Level.RED);

  private static final double FRESH_GALE_METRES_PER_SECOND = 17.2; // Beaufort 8
  private static final double PARCHED_PERCENT = 20;

  private final double from;
  private final Level level;

  FireDanger(double from, Level level) {
    this.from = from;
    this.level = level;
  }

  /** The class of an index; a limit belongs to the class above it. */
  public static FireDanger of(double fireWeatherIndex) {
    FireDanger danger = LOW;
    for (FireDanger one : values()) {
      if (fireWeatherIndex >= one.from) {
        danger = one;
      }
    }
    return danger;
  }

  public Level level() {
    return level;
  }

  /** Red flag: gusts of Beaufort 8 in parched air drive any fire out of hand [E]. */
  public static boolean isRedFlag(double gustMetresPerSecond, double humidityPercent) {
    return gustMetresPerSecond >= FRESH_GALE_METRES_PER_SECOND
        && humidityPercent <= PARCHED_PERCENT;
  }
}
