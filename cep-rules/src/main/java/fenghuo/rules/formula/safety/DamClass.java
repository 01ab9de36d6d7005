package fenghuo.rules.formula.safety;

import fenghuo.model.Level;

/**
 * The class of a tailings dam raised upstream, and the least freeboard and dry beach at the design
 * flood: GB 50863-2013, table 4.2.1 [K].
 */
public enum DamClass {
  CLASS_1(1.5, 150),
  CLASS_2(1.0, 100),
  CLASS_3(0.7, 70),
  CLASS_4(0.5, 50),
  CLASS_5(0.4, 40);

  private final double freeboardMetres;
  private final double beachMetres;

  DamClass(double freeboardMetres, double beachMetres) {
    this.freeboardMetres = freeboardMetres;
    this.beachMetres = beachMetres;
  }

  public double freeboardMetres() {
    return freeboardMetres;
  }

  public double beachMetres() {
    return beachMetres;
  }

  /**
   * Red where the freeboard or the beach is less than the least: a major hidden danger by itself.
   * The orange limit is the designer's, from the flood storage; there is none here.
   */
  public Level colour(double freeboard, double beach) {
    return freeboard < freeboardMetres || beach < beachMetres ? Level.RED : Level.NONE;
  }
}
