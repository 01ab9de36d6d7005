package fenghuo.rules.formula.fire;

import fenghuo.model.Level;

/**
 * How likely rain sets off a debris flow in a burned basin: the four logistic models of Staley et
 * al. (2017, Geomorphology 278, 149-162), P = 1/(1 + exp(-X)), X = B + (Ct T + Cf F + Cs S) R [V:
 * pfdf]. R is the rain of 15, 30 or 60 minutes in mm, an amount and not an intensity.
 *
 * <p>Fitted to the western United States in the first two years after a fire. The one case measured
 * in Liangshan (Xiangjiao, second rainy season) began at 77.84 mm/h [V], far above: take it for the
 * safe side.
 *
 * @param quarterHour for the rain of 15 minutes
 * @param halfHour for that of 30 minutes
 * @param hour for that of 60 minutes
 */
public record PostFireDebrisFlow(
    Coefficients quarterHour, Coefficients halfHour, Coefficients hour) {

  /**
   * T: share of the basin burned moderately or severely and 23° steep or more; F: mean dNBR/1000;
   * S: mean KF-factor of the soil.
   */
  public static final PostFireDebrisFlow M1 =
      new PostFireDebrisFlow(
          new Coefficients(-3.63, .41, .67, .70),
          new Coefficients(-3.61, .26, .39, .50),
          new Coefficients(-3.21, .17, .20, .22));

  /** T: mean sine of the slope where burned moderately or severely; F, S as of M1. */
  public static final PostFireDebrisFlow M2 =
      new PostFireDebrisFlow(
          new Coefficients(-3.62, .64, .65, .68),
          new Coefficients(-3.61, .42, .38, .49),
          new Coefficients(-3.22, .27, .19, .22));

  /**
   * T: ruggedness, relief over the square root of the area; F: share burned moderately or severely;
   * S: soil thickness/100.
   */
  public static final PostFireDebrisFlow M3 =
      new PostFireDebrisFlow(
          new Coefficients(-3.71, .32, .33, .47),
          new Coefficients(-3.79, .21, .19, .36),
          new Coefficients(-3.46, .14, .10, .18));

  /** T: share burned at all and 30° steep or more; F: mean dNBR/1000; S: soil thickness/100. */
  public static final PostFireDebrisFlow M4 =
      new PostFireDebrisFlow(
          new Coefficients(-3.60, .51, .82, .27),
          new Coefficients(-3.64, .33, .46, .26),
          new Coefficients(-3.30, .20, .24, .13));

  /** A basin in the words of a model: its terrain, its burn, its soil. */
  public record Basin(double terrain, double fire, double soil) {
    /** Where nobody measured the burn: as steep, burned and erodible as is usual [E]; for M1. */
    public static final Basin UNKNOWN = new Basin(.5, .45, .25);
  }

  /** One row of the paper's table. */
  public record Coefficients(double constant, double terrain, double fire, double soil) {

    /**
     * Likelihood of a debris flow, 0 to 1.
     *
     * @param rainMm of the duration that the coefficients are for
     */
    public double likelihood(Basin basin, double rainMm) {
      return 1 / (1 + Math.exp(-constant - perMm(basin) * rainMm));
    }

    /**
     * The rain that makes a likelihood, mm; infinite where no rain does, 0 where none is needed.
     *
     * @param likelihood between 0 and 1, both excluded
     */
    public double criticalMm(Basin basin, double likelihood) {
      double perMm = perMm(basin);
      if (perMm <= 0) {
        return Double.POSITIVE_INFINITY;
      }
      return Math.max(0, (Math.log(likelihood / (1 - likelihood)) - constant) / perMm);
    }

    private double perMm(Basin basin) {
      return terrain * basin.terrain() + fire * basin.fire() + soil * basin.soil();
    }
  }

  /**
   * The coefficients for a duration.
   *
   * @throws IllegalArgumentException unless it is 15, 30 or 60
   */
  public Coefficients of(int minutes) {
    return switch (minutes) {
      case 15 -> quarterHour;
      case 30 -> halfHour;
      case 60 -> hour;
      default -> throw new IllegalArgumentException("no model for " + minutes + " minutes");
    };
  }

  /**
   * The colour of a likelihood: yellow from 0.25, orange from 0.5, red from 0.75 (handbook 6.2).
   */
  public static Level level(double likelihood) {
    if (likelihood >= .75) {
      return Level.RED;
    }
    if (likelihood >= .5) {
      return Level.ORANGE;
    }
    return likelihood >= .25 ? Level.YELLOW : Level.NONE;
  }
}
