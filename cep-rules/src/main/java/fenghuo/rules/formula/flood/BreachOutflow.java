package fenghuo.rules.formula.flood;

/**
 * The peak of the flood when a dam breaks, m³/s, by five regressions; all coefficients [K], checked
 * against three floods (handbook 4.4). Peng and Zhang's medium is the central one; evacuate by the
 * high one, for the medium was a factor 2.8 too low at Baige in November 2018.
 */
public final class BreachOutflow {
  private static final double ROOT_OF_GRAVITY = Math.sqrt(9.81); // m/s²
  private static final double WEIGHT_OF_WATER = 9_810; // N/m³
  private static final double MILLION = 1e6;

  /** How easily water carries the dam away. */
  public enum Erodibility {
    LOW(-1.615, -1.532),
    MEDIUM(-0.380, -0.336),
    HIGH(1.236, 1.276);

    private final double simple;
    private final double full;

    Erodibility(double simple, double full) {
      this.simple = simple;
      this.full = full;
    }
  }

  /**
   * A dam.
   *
   * @param heightMetres hd
   * @param widthMetres wd, along the river
   * @param volumeCubicMetres Vd, of the dam itself
   * @param lakeCubicMetres Vl, of the water behind it
   */
  public record Dam(
      double heightMetres, double widthMetres, double volumeCubicMetres, double lakeCubicMetres) {}

  private BreachOutflow() {}

  /** Peng and Zhang 2012, by height and lake alone. */
  public static double pengZhang(
      double heightMetres, double lakeCubicMetres, Erodibility erodibility) {
    return scale(heightMetres)
        * Math.pow(heightMetres, -1.371)
        * Math.pow(Math.cbrt(lakeCubicMetres) / heightMetres, 1.536)
        * Math.exp(erodibility.simple);
  }

  /** Peng and Zhang 2012, by all that is known of the dam. */
  public static double pengZhang(Dam dam, Erodibility erodibility) {
    double height = dam.heightMetres();
    return scale(height)
        * Math.pow(height, -1.417)
        * Math.pow(height / dam.widthMetres(), -0.265)
        * Math.pow(Math.cbrt(dam.volumeCubicMetres()) / height, -0.471)
        * Math.pow(Math.cbrt(dam.lakeCubicMetres()) / height, 1.569)
        * Math.exp(erodibility.full);
  }

  /** Froehlich 1995, from embankments: two to seven times too high for slides. */
  public static double froehlich(double depthMetres, double lakeCubicMetres) {
    return 0.607 * Math.pow(lakeCubicMetres, 0.295) * Math.pow(depthMetres, 1.24);
  }

  /** Costa 1985, of slides. */
  public static double costa(double heightMetres, double lakeCubicMetres) {
    return 181 * Math.pow(heightMetres * lakeCubicMetres / MILLION, 0.43);
  }

  /** Costa and Schuster 1988, by the energy of the water. */
  public static double costaSchuster(double heightMetres, double lakeCubicMetres) {
    double joules = WEIGHT_OF_WATER * heightMetres * lakeCubicMetres;
    return 0.0158 * Math.pow(joules, 0.41);
  }

  private static double scale(double heightMetres) {
    return ROOT_OF_GRAVITY * Math.pow(heightMetres, 2.5);
  }
}
