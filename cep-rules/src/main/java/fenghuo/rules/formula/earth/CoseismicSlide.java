package fenghuo.rules.formula.earth;

import fenghuo.model.Level;

/** Slopes that slide while they are shaken (handbook 3.6). */
public final class CoseismicSlide {
  private static final double STEEP_DEGREES = 25;
  private static final double RED_FROM = 8;
  private static final double ORANGE_FROM = 7;
  private static final double PATROL_FROM = 6;

  private CoseismicSlide() {}

  /**
   * The acceleration at which a slope begins to slide, g: (FS - 1) sin α, Newmark 1965 [K]; 0 for a
   * slope that does not hold anyway.
   *
   * @param factorOfSafety of the slope at rest
   */
  public static double criticalG(double factorOfSafety, double slopeDegrees) {
    return Math.max(0, (factorOfSafety - 1) * Math.sin(Math.toRadians(slopeDegrees)));
  }

  /**
   * How far a slope moves, cm: Jibson 2007 [K], with half a decade (0.51) of standard deviation
   * [V]. 0 where the shaking stays below what the slope bears; without bound where it bears
   * nothing.
   *
   * @param criticalShare critical acceleration over peak acceleration, from 0
   */
  public static double displacementCm(double criticalShare) {
    if (criticalShare >= 1) {
      return 0;
    }
    double factor = Math.pow(1 - criticalShare, 2.341) * Math.pow(criticalShare, -1.438);
    return Math.pow(10, 0.215) * factor;
  }

  /**
   * Probability that a slope that moved so far has failed: Jibson et al. 2000 [K], at most 0.335.
   */
  public static double probability(double displacementCm) {
    return -0.335 * Math.expm1(-0.048 * Math.pow(displacementCm, 1.565));
  }

  /** The area within which slopes may slide, km²: lg A = M - 3.46, Keefer and Wilson 1989 [K]. */
  public static double areaKm2(double magnitude) {
    return Math.pow(10, magnitude - 3.46);
  }

  /**
   * The colour for a slope of which no more is known than how steep it is [E]: from 25°, patrol
   * from VI, orange from VII, and red from VIII where slides are known.
   *
   * @param isKnown whether it is a point that is watched; patrol is yellow there, blue elsewhere
   */
  public static Level colour(double slopeDegrees, double intensity, boolean isKnown) {
    if (slopeDegrees < STEEP_DEGREES || intensity < PATROL_FROM) {
      return Level.NONE;
    }
    if (intensity >= ORANGE_FROM) {
      return intensity >= RED_FROM && isKnown ? Level.RED : Level.ORANGE;
    }
    return isKnown ? Level.YELLOW : Level.BLUE;
  }
}
