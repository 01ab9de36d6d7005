package fenghuo.rules.formula.fire;

import java.time.LocalDate;

/**
 * The Canadian fire weather system at one place, on the latest day that was observed there: the
 * state that goes from day to day.
 *
 * <p>Days without an observation [E]: up to {@value #MOST_BRIDGED} are bridged by the weather of
 * the day before them, without rain, for what is missing is not safe; after more, the codes begin
 * anew. How many days were bridged stands in the state: while it is not 0, the codes are doubtful.
 *
 * @param codes at the end of the day
 * @param epochDay the day, from 1970-01-01
 * @param weather of the day
 * @param daysBridged just before the day
 * @param daysKnown since the codes began, this day included; below some fifty, the drought code is
 *     that of the start and not yet of the place
 */
public record FireWeatherDay(
    MoistureCodes codes, long epochDay, NoonWeather weather, int daysBridged, int daysKnown) {
  /** [E] Fine fuel forgets in a day, duff in a fortnight. */
  public static final int MOST_BRIDGED = 3;

  /** A place, and how its codes are reckoned; latitude in degrees, south below 0. */
  public record Place(double latitude, FineFuelScale scale) {}

  /** The first day of a season. */
  public static FireWeatherDay first(LocalDate date, NoonWeather weather, Place place) {
    return begun(date.toEpochDay(), weather, place);
  }

  /**
   * The next day that was observed.
   *
   * @throws IllegalArgumentException if it does not come after this one
   */
  public FireWeatherDay next(LocalDate date, NoonWeather observed, Place place) {
    long day = date.toEpochDay();
    if (day <= epochDay) {
      throw new IllegalArgumentException(
          "%s does not come after %s".formatted(date, LocalDate.ofEpochDay(epochDay)));
    }
    int missing = (int) Math.min(Integer.MAX_VALUE, day - epochDay - 1);
    if (missing > MOST_BRIDGED) {
      return begun(day, observed, place);
    }
    MoistureCodes bridged = codes;
    for (long gap = epochDay + 1; gap < day; gap++) {
      bridged = after(bridged, gap, weather.dry(), place);
    }
    MoistureCodes next = after(bridged, day, observed, place);
    return new FireWeatherDay(next, day, observed, missing, daysKnown + missing + 1);
  }

  /** Initial spread index of the day. */
  public double initialSpread(FineFuelScale scale) {
    return FireWeatherIndex.initialSpread(codes.fineFuel(), weather.windKmPerHour(), scale);
  }

  /** Buildup index of the day. */
  public double buildup() {
    return FireWeatherIndex.buildup(codes.duff(), codes.drought());
  }

  private static FireWeatherDay begun(long day, NoonWeather weather, Place place) {
    MoistureCodes codes = after(MoistureCodes.START, day, weather, place);
    return new FireWeatherDay(codes, day, weather, 0, 1);
  }

  private static MoistureCodes after(
      MoistureCodes codes, long day, NoonWeather weather, Place place) {
    int month = LocalDate.ofEpochDay(day).getMonthValue();
    return codes.next(weather, month, place.latitude(), place.scale());
  }
}
