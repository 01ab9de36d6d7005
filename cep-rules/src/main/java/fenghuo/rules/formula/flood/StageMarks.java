package fenghuo.rules.formula.flood;

import fenghuo.model.Level;

/**
 * The marks of a river gauge, and the colour of a stage against them (水情预警发布管理办法 2014 [V]).
 *
 * @param warning 警戒水位, m
 * @param guaranteed 保证水位, m; NaN: there is none
 * @param highest 历史最高水位, m; NaN: not known
 */
public record StageMarks(double warning, double guaranteed, double highest) {
  private static final double NEAR_METRES = 0.5; // [E]
  private static final double ORANGE_YEARS = 20;
  private static final double RED_YEARS = 50;
  private static final double YELLOW_YEARS = 5;

  /**
   * @throws IllegalArgumentException if a mark lies below a lower one
   */
  public StageMarks {
    if (guaranteed < warning || highest < guaranteed || highest < warning) {
      throw new IllegalArgumentException(
          "the marks %s, %s and %s m do not rise".formatted(warning, guaranteed, highest));
    }
  }

  /** The colour of a stage; near the lowest mark it is blue only while it rises. */
  public Level level(double stage, boolean isRising) {
    if (stage >= highest) {
      return Level.RED;
    }
    if (stage >= guaranteed) {
      return Level.ORANGE;
    }
    if (stage >= warning) {
      return Level.YELLOW;
    }
    return isRising && stage >= warning - NEAR_METRES ? Level.BLUE : Level.NONE;
  }

  /** The colour of a flood that comes once in some years; blue, "about five", has no number. */
  public static Level levelOfReturn(double years) {
    if (years >= RED_YEARS) {
      return Level.RED;
    }
    if (years >= ORANGE_YEARS) {
      return Level.ORANGE;
    }
    return years >= YELLOW_YEARS ? Level.YELLOW : Level.NONE;
  }
}
