package fenghuo.rules.formula.rain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * By what factor less rain is enough where the ground is not what it was (降低阈值): 1 where it is.
 * Handbook 2.6.
 */
public final class ThresholdScale {
  /** However many reasons there are, not less than this [E]. */
  public static final double LEAST = 0.5;

  /** Below spoil heaps, and where workers camp on a fan [E, after Jinyang 2023, Aizi 2012]. */
  public static final double BESIDE_SPOIL = 0.8;

  private static final double STRONG_INTENSITY = 7;
  private static final double SEVERE_INTENSITY = 8;
  private static final double STRONG_FACTOR = 0.8; // after JMA 5+ [V]
  private static final double SEVERE_FACTOR = 0.7; // after JMA 6- and more [V overall, K for 6-]
  private static final double RECOVERY_YEARS = 3; // [E]; around Wenchuan it took 5 to 10 [K]
  private static final double[] BURNED_FACTORS = {0.5, 0.75}; // of the first two rainy seasons
  private static final int LAST_RAINY_MONTH = 10;
  private static final double WET_SHARE = 0.85;
  private static final double WET_FACTOR = 0.85;

  private ThresholdScale() {}

  /**
   * After shaking: it heals by 1 - (1 - f) · exp(-t / 3 years) [E].
   *
   * @param intensity of the shaking, GB/T 17742, as a decimal; below 7 it changed nothing
   * @param years since then, not negative
   */
  public static double afterShaking(double intensity, double years) {
    if (intensity < STRONG_INTENSITY) {
      return 1;
    }
    double atFirst = intensity >= SEVERE_INTENSITY ? SEVERE_FACTOR : STRONG_FACTOR;
    return healing(atFirst, years, RECOVERY_YEARS);
  }

  /**
   * What is left of a threshold while the ground heals: 1 - (1 - f) · exp(-t / recovery) [E].
   *
   * @param atFirst f, right after the shaking, in (0, 1]
   * @param since t, not negative
   * @param recovery in the same unit of time, above 0
   */
  public static double healing(double atFirst, double since, double recovery) {
    return 1 - (1 - atFirst) * Math.exp(-since / recovery);
  }

  /**
   * After a fire of moderate or high severity, where Staley's models cannot be used: half in the
   * first rainy season, three quarters in the second [E; the ratio of the two is that of handbook
   * 5.4], nothing from the third on, where 2.5 times a half is more than one.
   *
   * @param season see {@link #rainySeasonsSince}; 0: there was no fire
   */
  public static double afterFire(int season) {
    return season < 1 || season > BURNED_FACTORS.length ? 1 : BURNED_FACTORS[season - 1];
  }

  /**
   * Which rainy season after a fire a day lies in, or comes before: 1, the first; 0 before the
   * fire. One ends with October.
   */
  public static int rainySeasonsSince(LocalDate fire, LocalDate day) {
    return day.isBefore(fire) ? 0 : rainySeason(day) - rainySeason(fire) + 1;
  }

  /**
   * The last day of a rainy season after a fire.
   *
   * @param season 1: the first, the one in which the fire lies or that comes next
   */
  public static LocalDate lastDayOfSeason(LocalDate fire, int season) {
    return YearMonth.of(rainySeason(fire) + season - 1, LAST_RAINY_MONTH).atEndOfMonth();
  }

  /** The year in whose rainy season (until October) a day lies, or that comes next. */
  private static int rainySeason(LocalDate day) {
    return day.getMonthValue() > LAST_RAINY_MONTH ? day.getYear() + 1 : day.getYear();
  }

  /**
   * On wet soil, as long as it is wet [E].
   *
   * @param moistureShare water in the soil as a share of what it can hold; NaN: not measured
   */
  public static double onSoil(double moistureShare) {
    return moistureShare >= WET_SHARE ? WET_FACTOR : 1;
  }

  /** Several factors together. */
  public static double together(double shaking, double fire, double soil, double spoil) {
    return Math.max(LEAST, shaking * fire * soil * spoil);
  }
}
