package fenghuo.rules.formula;

/**
 * The mean intensity from which rain of some duration sets off landslides or debris flows: a power
 * law, I = a · D^b.
 *
 * @param factor a, mm/h at one hour
 * @param exponent b, negative
 * @param leastHours the shortest duration it was fitted to, h
 * @param mostHours the longest, h
 */
public record IntensityDuration(
    double factor, double exponent, double leastHours, double mostHours) {

  /** Caine 1980, from 73 events all over the world [K]. */
  public static final IntensityDuration CAINE = new IntensityDuration(14.82, -0.39, 0.167, 240);

  /** Mean intensity over a duration, mm/h; outside the range it was fitted to, extrapolated. */
  public double intensity(double hours) {
    return factor * Math.pow(hours, exponent);
  }
}
