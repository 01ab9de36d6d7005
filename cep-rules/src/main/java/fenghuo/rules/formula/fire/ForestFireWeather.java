package fenghuo.rules.formula.fire;

import fenghuo.model.Level;

/**
 * The Chinese class of forest fire weather, LY/T 1172-95: HTZ = A + B + C + D - E, from the day's
 * highest temperature, lowest humidity, days without rain, strongest wind, and the season.
 *
 * <p>The formula and its classes are [V: copies of the standard]; the tables of scores [V2: Lü 2020
 * and others], the bins of humidity of the original [K]. Between two bins (5.05 °C, 64.5 %), a
 * value counts to the more dangerous one [E]. Its successor GB/T 36743-2018 was not to be had: no
 * conformity with that is claimed.
 */
public final class ForestFireWeather {
  private static final double[] WARMER_THAN = {5, 10, 15, 20, 25};
  private static final double PER_WEATHER_BIN = 4;
  private static final double PER_DRY_DAY = 5;
  private static final int MOST_DRY_DAYS = 10;
  private static final double PER_FORCE = 5;
  private static final int MOST_FORCE = 8;
  private static final double IN_LEAF = 10; // [E] 10 to 20; the less goes to the safe side

  private ForestFireWeather() {}

  /** Which bins of humidity: those of the standard [K], or the regional ones of Lü 2020 [V2]. */
  public enum HumidityTable {
    ORIGINAL(71),
    REGIONAL(65);

    private static final int LIMITS = 5;
    private static final double APART = 10;

    private final double humidFrom;

    HumidityTable(double humidFrom) {
      this.humidFrom = humidFrom;
    }

    /** B: 0 in humid air, to 20 in dry. */
    public double score(double humidityPercent) {
      double score = 0;
      for (int i = 0; i < LIMITS; i++) {
        score += humidityPercent < humidFrom - i * APART ? PER_WEATHER_BIN : 0;
      }
      return score;
    }
  }

  /** The five classes with the colours of QX/T 77-2007 [V]; green is no warning. */
  public enum FireClass {
    FIRST(1, Double.NEGATIVE_INFINITY, Level.NONE),
    SECOND(2, 25, Level.BLUE),
    THIRD(3, 50, Level.YELLOW),
    FOURTH(4, 72, Level.ORANGE),
    FIFTH(5, 90, Level.RED);

    private final int number;
    private final double above;
    private final Level level;

    FireClass(int number, double above, Level level) {
      this.number = number;
      this.above = above;
      this.level = level;
    }

    /** The class of an index; for what is not whole, a class begins above 25, 50, 72, 90 [E]. */
    public static FireClass of(double index) {
      FireClass of = FIRST;
      for (FireClass one : values()) {
        of = index > one.above ? one : of;
      }
      return of;
    }

    /** As the standard counts: 1 cannot burn, 5 burns most easily. */
    public int number() {
      return number;
    }

    public Level level() {
      return level;
    }
  }

  /** A: 0 to 20, by the highest temperature of the day, °C. */
  public static double temperatureScore(double highestCelsius) {
    double score = 0;
    for (double limit : WARMER_THAN) {
      score += highestCelsius > limit ? PER_WEATHER_BIN : 0;
    }
    return score;
  }

  /** C: 0 to 50, by the whole days since it last rained 0.3 mm or more [K]. */
  public static double droughtScore(double dryDays) {
    return PER_DRY_DAY * Math.min(MOST_DRY_DAYS, Math.floor(dryDays));
  }

  /** D: 0 to 40, by the strongest wind of the day, Beaufort. */
  public static double windScore(double force) {
    return PER_FORCE * Math.min(MOST_FORCE, Math.floor(force));
  }

  /**
   * E: what green leaves or snow take away. Nothing from November to May; after that the least of
   * what is given for Liangshan, 10 to 20 [E].
   *
   * @param month 1 to 12
   */
  public static double seasonScore(int month) {
    return month >= 6 && month <= 10 ? IN_LEAF : 0;
  }
}
