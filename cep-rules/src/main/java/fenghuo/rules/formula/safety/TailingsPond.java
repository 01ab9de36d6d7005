package fenghuo.rules.formula.safety;

import fenghuo.model.Level;
import fenghuo.rules.formula.PiecewiseLinear;

/**
 * Points of a tailings pond against what its design allows: GB 51108-2015, 8.3 [V]. For
 * displacement and its rate the standard gives no numbers on purpose: they are the site's.
 */
public final class TailingsPond {
  private static final double PHREATIC_ORANGE = 1.1;
  private static final double SLIDE_ORANGE = 0.8;

  /**
   * Depth of the phreatic line, m, by height of the dam of tailings, m: GB 50863-2013 [K]: 2 up to
   * 30, 2 to 4 up to 60, 4 to 6 up to 100, 6 to 8 up to 150, 8 to 10 beyond. Where 10 is reached is
   * not said; 200 is our own [E].
   */
  private static final PiecewiseLinear PHREATIC_DEPTH =
      PiecewiseLinear.through(30, 2, 60, 4, 100, 6, 150, 8, 200, 10);

  private TailingsPond() {}

  /** The least depth of the phreatic line below the outer slope, m, for a height of the dam, m. */
  public static double leastPhreaticDepth(double damHeight) {
    return PHREATIC_DEPTH.value(damHeight);
  }

  /**
   * The colour of the phreatic line: red where it is shallower than the least depth, orange where
   * than 1.1 times that.
   *
   * @param depth below the outer slope, m
   * @param least the design's least depth, m
   */
  public static Level phreatic(double depth, double least) {
    if (depth < least) {
      return Level.RED;
    }
    return depth < PHREATIC_ORANGE * least ? Level.ORANGE : Level.NONE;
  }

  /** The levels that the water of a pond is held to, m above one datum, falling. */
  public record PondLevels(double designFlood, double beforeFlood, double operating) {

    /** The colour of a level of the water: each is reached at its own height. */
    public Level colour(double level) {
      if (level >= designFlood) {
        return Level.RED;
      }
      if (level >= beforeFlood) {
        return Level.ORANGE;
      }
      return level >= operating ? Level.YELLOW : Level.NONE;
    }
  }

  /** The colour of a slide on the bank: red from the site's own value, orange from 0.8 of it. */
  public static Level bankSlide(double displacement, double siteValue) {
    if (displacement >= siteValue) {
      return Level.RED;
    }
    return displacement >= SLIDE_ORANGE * siteValue ? Level.ORANGE : Level.NONE;
  }
}
