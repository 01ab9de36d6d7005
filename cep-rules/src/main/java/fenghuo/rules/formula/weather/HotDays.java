package fenghuo.rules.formula.weather;

import fenghuo.model.Level;

/**
 * 高温, the heat signal, from day to day: yellow after three days in a row with 35 ℃ or more, orange
 * from 37 ℃, red from 40 ℃ [V].
 *
 * @param inARow days with 35 ℃ or more, up to the latest; a day that is not known ends the row
 */
public record HotDays(int inARow) {

  /** Before the first day. */
  public static final HotDays NONE = new HotDays(0);

  private static final double HOT = 35;
  private static final double ORANGE = 37;
  private static final double RED = 40;
  private static final int DAYS = 3;

  /** After a further day with a maximum, ℃; NaN: not known. */
  public HotDays next(double highest) {
    return highest >= HOT ? new HotDays(inARow + 1) : NONE;
  }

  /** The colour after a day with a maximum, ℃, which has been counted already. */
  public Level colour(double highest) {
    if (highest >= RED) {
      return Level.RED;
    }
    if (highest >= ORANGE) {
      return Level.ORANGE;
    }
    return inARow >= DAYS ? Level.YELLOW : Level.NONE;
  }
}
