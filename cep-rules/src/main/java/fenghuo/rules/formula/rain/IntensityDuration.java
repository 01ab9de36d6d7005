package fenghuo.rules.formula.rain;

/**
 * The mean intensity from which rain of some duration sets off landslides or debris flows: a power
 * law, I = a · D^b.
 *
 * @param factor a, mm/h at one hour (of a curve in shares of the annual rain: 1/h)
 * @param exponent b, negative
 * @param leastHours the shortest duration it was fitted to, h
 * @param mostHours the longest, h
 */
public record IntensityDuration(
    double factor, double exponent, double leastHours, double mostHours) {

  /** Caine 1980, from 73 events all over the world [K]. */
  public static final IntensityDuration CAINE = new IntensityDuration(14.82, -0.39, 0.167, 240);

  /** Guzzetti et al. 2008, lower envelope of 2 626 events all over the world [K]. */
  public static final IntensityDuration GUZZETTI = new IntensityDuration(2.20, -0.44, 0.1, 1000);

  /** The same, of events shorter than 48 h [K]. */
  public static final IntensityDuration GUZZETTI_SHORT =
      new IntensityDuration(2.28, -0.20, 0.1, 48);

  /** The same, of events of 48 h and longer [K]. */
  public static final IntensityDuration GUZZETTI_LONG =
      new IntensityDuration(0.48, -0.11, 48, 1000);

  /** Lowest envelope of 252 debris flows around Wenchuan after 2008 [V]. */
  public static final IntensityDuration WENCHUAN_LOW = new IntensityDuration(5.94, -0.70, 2, 53);

  /**
   * Highest envelope of the same [V]. It falls below Caine's curve for more than 6.9 h, so it is
   * not fit to be the red line of a ladder.
   */
  public static final IntensityDuration WENCHUAN_HIGH = new IntensityDuration(21.4, -0.58, 3, 50);

  /** WENCHUAN_LOW as a share of the mean annual rain: times that rain, mm/h [V; its range K]. */
  public static final IntensityDuration WENCHUAN_LOW_SHARE =
      new IntensityDuration(0.0034, -0.55, 2, 53);

  /** WENCHUAN_HIGH as a share of the mean annual rain [V; its range K]. */
  public static final IntensityDuration WENCHUAN_HIGH_SHARE =
      new IntensityDuration(0.0090, -0.40, 3, 50);

  /** Aleotti 2004, Piedmont, an envelope of 90 % of the events [V; its range K]. */
  public static final IntensityDuration ALEOTTI = new IntensityDuration(19, -0.50, 4, 150);

  /**
   * The lower of Aleotti's two curves in shares of the mean annual rain, which he gives in per cent
   * [V; its range K].
   */
  public static final IntensityDuration ALEOTTI_SHARE =
      new IntensityDuration(0.76 / 100, -0.33, 2, 150);

  /** The steeper one, 4.62 % · D^-0.79 [V; its range K]. */
  public static final IntensityDuration ALEOTTI_STEEP_SHARE =
      new IntensityDuration(4.62 / 100, -0.79, 2, 150);

  public IntensityDuration {
    if (!(factor > 0 && leastHours > 0 && mostHours >= leastHours)) {
      throw new IllegalArgumentException(
          "%s D^%s from %s to %s h is no curve".formatted(factor, exponent, leastHours, mostHours));
    }
  }

  /** Guzzetti's pair of curves as one: the short one below 48 h, the long one from there. */
  public static IntensityDuration guzzettiFor(double hours) {
    return hours < GUZZETTI_SHORT.mostHours ? GUZZETTI_SHORT : GUZZETTI_LONG;
  }

  /** Mean intensity over a duration, mm/h; outside the range it was fitted to, extrapolated. */
  public double intensity(double hours) {
    return factor * Math.pow(hours, exponent);
  }

  /** Rain that such an intensity makes over a duration, mm. */
  public double rainMm(double hours) {
    return intensity(hours) * hours;
  }

  /** How far rain over a duration exceeds the curve; 1: it lies on it. */
  public double ratio(double rainMm, double hours) {
    return rainMm / rainMm(hours);
  }

  /** Whether a duration lies in the range that the curve was fitted to, ends included. */
  public boolean covers(double hours) {
    return hours >= leastHours && hours <= mostHours;
  }

  /** A parallel curve; of one in shares, that of a place with so much rain a year, mm. */
  public IntensityDuration times(double share) {
    return new IntensityDuration(factor * share, exponent, leastHours, mostHours);
  }
}
