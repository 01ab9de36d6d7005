package fenghuo.rules.formula.ground;

import fenghuo.model.Level;

/**
 * What is measured at a geohazard point, and from where on it is which colour: defaults where no
 * tangent angle can be had. Ranges common in Chinese practice, none verified [E]; a point's own
 * limits go before them. A limit belongs to the colour above it.
 */
public enum GroundMeasure {
  /** Surface displacement, mm/d. */
  SURFACE_RATE(2, 10, 30, 100),
  /** Displacement of 24 hours, mm. */
  DISPLACEMENT_24_HOURS(5, 15, 50, 150),
  /** Opening of a crack, mm/d. */
  CRACK_RATE(2, 5, 15, 50),
  /** Tilting, °/h; Japanese practice has caution at 0.01 and evacuation at 0.1 [K]. */
  TILT_RATE(.01, .05, .1, .5),
  /** Water in the soil, share of what saturates it; red only after an hour. */
  SOIL_MOISTURE(.75, .85, .92, .97),
  /** Pore pressure over the weight above it, u/(γ z). */
  PORE_PRESSURE(.2, .3, .4, .5),
  /** Height of groundwater, share of the thickness of what would slide. */
  GROUNDWATER(.5, .65, .8, .9),
  /** Rise of mud in a gully, m in 10 min. */
  MUD_RISE(.3, .5, 1, 2);

  private static final double SATURATED_HOURS = 1;
  private static final double FAST_RISE_METRES_PER_DAY = 1;
  private static final double CLEAR_DEVIATIONS = 5;
  private static final double LASTING_SECONDS = 10;

  private final double blue;
  private final double yellow;
  private final double orange;
  private final double red;

  GroundMeasure(double blue, double yellow, double orange, double red) {
    this.blue = blue;
    this.yellow = yellow;
    this.orange = orange;
    this.red = red;
  }

  /** The colour of a value, in the unit of the measure; NaN has none. */
  public Level level(double value) {
    if (value >= red) {
      return Level.RED;
    }
    if (value >= orange) {
      return Level.ORANGE;
    }
    if (value >= yellow) {
      return Level.YELLOW;
    }
    return value >= blue ? Level.BLUE : Level.NONE;
  }

  /** The colour of soil moisture that has been at 0.97 or more for some hours. */
  public static Level ofSoil(double share, double hoursSaturated) {
    Level level = SOIL_MOISTURE.level(share);
    return level == Level.RED && hoursSaturated < SATURATED_HOURS ? Level.ORANGE : level;
  }

  /** The colour of groundwater; a metre a day while the slope moves is red at any height. */
  public static Level ofGroundwater(double share, double metresPerDay, boolean isMoving) {
    boolean isRising = isMoving && metresPerDay >= FAST_RISE_METRES_PER_DAY;
    return isRising ? Level.RED : GROUNDWATER.level(share);
  }

  /**
   * Whether infrasound or shaking of the ground bears out a debris flow; alone it has no colour.
   *
   * @param deviations power between 5 and 15 Hz above its mean, in standard deviations
   */
  public static boolean isSoundEvidence(double deviations, double seconds) {
    return deviations > CLEAR_DEVIATIONS && seconds > LASTING_SECONDS;
  }
}
