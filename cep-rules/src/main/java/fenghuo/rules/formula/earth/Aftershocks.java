package fenghuo.rules.formula.earth;

/**
 * How many aftershocks follow an earthquake: Reasenberg and Jones 1989, on the law of Omori and
 * Utsu, n(t) = K (t + c)^-p with K = 10^(a + b (Mm - M)), t in days (handbook 3.5).
 *
 * @param a productivity
 * @param b of Gutenberg and Richter
 * @param c days, above 0
 * @param p decay; 1 is allowed
 */
public record Aftershocks(double a, double b, double c, double p) {

  /** The generic sequence of California [K]; not fitted to Sichuan. */
  public static final Aftershocks GENERIC = new Aftershocks(-1.67, 0.91, 0.05, 1.08);

  private static final double BATH_STEP = 1.2;
  private static final double STRONG_MAGNITUDE = 6.5;
  private static final double DAYS = 30;
  private static final double DAYS_AFTER_STRONG = 90;

  /** Earthquakes of a magnitude or more, per day, so many days after the mainshock. */
  public double perDay(double mainshock, double magnitude, double day) {
    return productivity(mainshock, magnitude) * Math.pow(day + c, -p);
  }

  /**
   * How many of a magnitude or more are expected between two times.
   *
   * @param fromDay days after the mainshock
   * @param toDay the same, not before
   */
  public double expected(double mainshock, double magnitude, double fromDay, double toDay) {
    double span =
        p == 1
            ? Math.log((toDay + c) / (fromDay + c))
            : (Math.pow(toDay + c, 1 - p) - Math.pow(fromDay + c, 1 - p)) / (1 - p);
    return productivity(mainshock, magnitude) * span;
  }

  /** Probability of at least one where so many are expected, as of a Poisson process. */
  public static double probability(double expected) {
    return -Math.expm1(-expected);
  }

  /** The largest aftershock to be expected, after Båth: 1.2 below the mainshock [K]. */
  public static double largest(double mainshock) {
    return mainshock - BATH_STEP;
  }

  /** How far from the mainshock its sequence reaches, km [E]. */
  public static double sequenceKm(double mainshock) {
    return 2 * Math.pow(10, 0.5 * mainshock - 1.78);
  }

  /** For how long a sequence lasts, days [E]. */
  public static double sequenceDays(double mainshock) {
    return mainshock >= STRONG_MAGNITUDE ? DAYS_AFTER_STRONG : DAYS;
  }

  private double productivity(double mainshock, double magnitude) {
    return Math.pow(10, a + b * (mainshock - magnitude));
  }
}
