package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/**
 * Debris flow that runoff sets off in a gully: Yu Bin's index P = R · T^0.2 / G^0.38.
 *
 * <p>Yu Bin, GSA annual meeting 2018, paper 316666 [V]; validated on Dechang county (Liangshan) and
 * Wenjia gully. The numbers of the gully are those of the reach where flows begin.
 */
public final class RunoffDebrisFlow {
  private static final double GRAIN_UNIT_MM = 2;
  private static final double HOUR_WEIGHT = 12.5;
  private static final double TEN_MINUTES_WEIGHT = 8;
  private static final double HOUR_WARNING = 0.24;
  private static final double HOUR_EVACUATION = 0.33;
  private static final double TEN_MINUTES_WARNING = 0.055;
  private static final double TEN_MINUTES_EVACUATION = 0.072;

  /**
   * A gully.
   *
   * @param slope J, mean slope of the channel, as a tangent
   * @param sides F, mean factor of the slopes beside it
   * @param areaSquareMetres A
   * @param widthMetres W, of the channel
   * @param grainMm D, mean grain of what lies in the channel
   */
  public record Gully(
      double slope, double sides, double areaSquareMetres, double widthMetres, double grainMm) {

    /** T, the factor of the ground. */
    public double terrain() {
      return slope * sides * Math.pow(areaSquareMetres / (widthMetres * widthMetres), 0.2);
    }

    /** T^0.2 / G^0.38: what one unit of the rain factor makes here. */
    double readiness() {
      return Math.pow(terrain(), 0.2) / Math.pow(grainMm / GRAIN_UNIT_MM, 0.38);
    }
  }

  /**
   * What it usually rains.
   *
   * @param annualMm R0, in a mean year
   * @param variation Cv, of the yearly most in ten minutes (in an hour, with rain of an hour)
   */
  public record Climate(double annualMm, double variation) {}

  private RunoffDebrisFlow() {}

  /** R by the hour before; B is the event's rain until then, with what earlier rain left, mm. */
  public static double rainFactorByHour(double earlierMm, double hourMm, Climate climate) {
    return (earlierMm + HOUR_WEIGHT * hourMm) / (climate.annualMm() * climate.variation());
  }

  /** R by the ten minutes before. */
  public static double rainFactorByTenMinutes(
      double earlierMm, double tenMinutesMm, Climate climate) {
    return (earlierMm + TEN_MINUTES_WEIGHT * tenMinutesMm)
        / (climate.annualMm() * climate.variation());
  }

  /** P of a gully at some rain factor. */
  public static double index(Gully gully, double rainFactor) {
    return rainFactor * gully.readiness();
  }

  /** What P by the hour calls for: ORANGE from the warning on, RED from the evacuation on. */
  public static Level levelByHour(double index) {
    return level(index, HOUR_WARNING, HOUR_EVACUATION);
  }

  /** What P by ten minutes calls for. */
  public static Level levelByTenMinutes(double index) {
    return level(index, TEN_MINUTES_WARNING, TEN_MINUTES_EVACUATION);
  }

  private static Level level(double index, double warning, double evacuation) {
    if (index >= evacuation) {
      return Level.RED;
    }
    return index >= warning ? Level.ORANGE : Level.NONE;
  }
}
