package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/**
 * The rain factor of DZ/T 0220-2006, R = K (H24/H24D + H1/H1D + H10/H10D): rain of 24 h, one hour
 * and ten minutes, each against the amount from which debris flows occur in such a climate [K].
 */
public final class RainFactor {
  private static final double POSSIBLE = 3.1;
  private static final double LIKELY = 4.2;
  private static final double ALMOST_SURE = 10;

  /** Amounts by the rain of a mean year; 1 200 mm belongs to the second row, 800 and 500 above. */
  private enum Climate {
    OVER_1200(100, 40, 12),
    OVER_800(60, 20, 10),
    OVER_500(30, 15, 6),
    DRIER(25, 15, 5);

    private final double dayMm;
    private final double hourMm;
    private final double tenMinutesMm;

    Climate(double dayMm, double hourMm, double tenMinutesMm) {
      this.dayMm = dayMm;
      this.hourMm = hourMm;
      this.tenMinutesMm = tenMinutesMm;
    }

    static Climate of(double annualMm) {
      if (annualMm > 1200) {
        return OVER_1200;
      }
      if (annualMm >= 800) {
        return OVER_800;
      }
      return annualMm >= 500 ? OVER_500 : DRIER;
    }
  }

  private RainFactor() {}

  /**
   * R.
   *
   * @param annualMm rain of a mean year
   * @param wetness K: 1, or 1.1 to 1.2 after rain
   */
  public static double of(
      double annualMm, double dayMm, double hourMm, double tenMinutesMm, double wetness) {
    Climate climate = Climate.of(annualMm);
    return wetness
        * (dayMm / climate.dayMm + hourMm / climate.hourMm + tenMinutesMm / climate.tenMinutesMm);
  }

  /** The colour of a factor [E]: possible (P below 0.2), likely, almost sure (above 0.8). */
  public static Level level(double factor) {
    if (factor >= ALMOST_SURE) {
      return Level.RED;
    }
    if (factor >= LIKELY) {
      return Level.ORANGE;
    }
    return factor >= POSSIBLE ? Level.YELLOW : Level.NONE;
  }
}
