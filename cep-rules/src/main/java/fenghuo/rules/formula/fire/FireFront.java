package fenghuo.rules.formula.fire;

import fenghuo.model.Level;

/** Where a fire goes, how far, and who has to be told. Handbook 5.2 and 5.3. */
public final class FireFront {
  private static final double DOWNWIND_DEGREES = 45;
  private static final double NEAR_KM = 5;
  private static final double FAR_KM = 10;
  private static final double SHIFT_DEGREES = 60;
  private static final double SHIFT_GUST_METRES_PER_SECOND = 13.9; // Beaufort 7
  private static final double BACK_SHARE = 0.1;
  private static final double METRES_PER_KM = 1000;

  private FireFront() {}

  /** How many times as long as broad a fire grows in the wind [K]; without wind, a circle. */
  public static double lengthToBreadth(double windKmPerHour) {
    return 1 + 0.0012 * Math.pow(windKmPerHour, 2.154);
  }

  /** Rate against the wind, in the unit of the head's [K]. */
  public static double backRate(double headRate) {
    return BACK_SHARE * headRate;
  }

  /** Rate to either side, in the unit of the head's [K]. */
  public static double flankRate(double headRate, double windKmPerHour) {
    return headRate / lengthToBreadth(windKmPerHour);
  }

  /**
   * The colour for a place near a fire [E]: within 45° of downwind, orange to 5 km and yellow to 10
   * km, limits included. Sparks flew 2.53 km at Mianning in 2021 [V].
   *
   * @param distanceKm from the fire's edge
   * @param bearingDegrees from the fire to the place, clockwise from north
   * @param windFromDegrees where the wind comes from, clockwise from north
   */
  public static Level exposure(double distanceKm, double bearingDegrees, double windFromDegrees) {
    double offDownwind = angleBetween(bearingDegrees, windFromDegrees + 180);
    if (offDownwind > DOWNWIND_DEGREES || distanceKm > FAR_KM) {
      return Level.NONE;
    }
    return distanceKm <= NEAR_KM ? Level.ORANGE : Level.YELLOW;
  }

  /** When the head arrives, min; never where it does not move. */
  public static double arrivalMinutes(double distanceKm, double metresPerMinute) {
    return distanceKm == 0 ? 0 : distanceKm * METRES_PER_KM / metresPerMinute;
  }

  /**
   * Whether the wind has turned so that a fire must be judged anew at once [E]: crews were overrun
   * at Muli in 2019 and Xichang in 2020 after such a turn.
   */
  public static boolean isTurned(
      double windBeforeDegrees, double windNowDegrees, double gustMetresPerSecond) {
    return gustMetresPerSecond >= SHIFT_GUST_METRES_PER_SECOND
        && angleBetween(windBeforeDegrees, windNowDegrees) >= SHIFT_DEGREES;
  }

  /** The smaller angle between two directions, 0 to 180°. */
  static double angleBetween(double oneDegrees, double otherDegrees) {
    return Math.abs(Math.IEEEremainder(oneDegrees - otherDegrees, 360));
  }
}
