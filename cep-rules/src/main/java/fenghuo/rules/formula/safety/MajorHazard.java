package fenghuo.rules.formula.safety;

/**
 * 重大危险源, a major hazard source: what lies in one unit, measured by the amounts from which each
 * chemical is dangerous. GB 18218-2018 [K; factors and grades V2 from its forerunner, the interim
 * rule of 2011].
 *
 * @param share Σ q/Q so far; a major hazard from 1
 * @param weighted Σ β q/Q so far
 */
public record MajorHazard(double share, double weighted) {

  /** An empty unit. */
  public static final MajorHazard NONE = new MajorHazard(0, 0);

  /**
   * With one chemical more.
   *
   * @param beta factor of its kind: 1 to 1.5 what burns, 2 to 20 toxic gases
   * @param tonnes what is there
   * @param criticalTonnes the amount from which it is a major hazard, above 0
   */
  public MajorHazard with(double beta, double tonnes, double criticalTonnes) {
    double ratio = tonnes / criticalTonnes;
    return new MajorHazard(share + ratio, weighted + beta * ratio);
  }

  public boolean isMajor() {
    return share >= 1;
  }

  /** R = α Σ β q/Q. */
  public double r(double alpha) {
    return alpha * weighted;
  }

  /** α, by how many people live within 500 m of the works: 0.5 without any, 2 from 100 [V2]. */
  public static double alpha(int people) {
    if (people >= 100) {
      return 2.0;
    }
    if (people >= 50) {
      return 1.5;
    }
    if (people >= 30) {
      return 1.2;
    }
    return people >= 1 ? 1.0 : 0.5;
  }

  /** The grade of an R, from 1, the worst, to 4: 一级 to 四级. Not a colour. */
  public static int grade(double r) {
    if (r >= 100) {
      return 1;
    }
    if (r >= 50) {
      return 2;
    }
    return r >= 10 ? 3 : 4;
  }
}
