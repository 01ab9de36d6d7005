package fenghuo.rules.formula.fire;

/**
 * The three moisture codes of the Canadian system on one day: all that it remembers.
 *
 * @param fineFuel FFMC, 0 to 101
 * @param duff DMC, 0 or more
 * @param drought DC, 0 or more
 */
public record MoistureCodes(double fineFuel, double duff, double drought) {
  /**
   * Three days after the snow has gone; where to begin when nothing is known [V: cffdrs_r]. After a
   * dry winter, as in Liangshan, the deeper two are too low for weeks.
   */
  public static final MoistureCodes START = new MoistureCodes(85, 6, 15);

  /**
   * The codes of the next day.
   *
   * @param month 1 to 12
   * @param latitude degrees, south below 0
   */
  public MoistureCodes next(NoonWeather weather, int month, double latitude, FineFuelScale scale) {
    return new MoistureCodes(
        FineFuel.next(fineFuel, weather, scale),
        DeepFuel.nextDuff(duff, weather, month, latitude),
        DeepFuel.nextDrought(drought, weather, month, latitude));
  }
}
