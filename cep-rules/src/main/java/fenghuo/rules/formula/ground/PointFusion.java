package fenghuo.rules.formula.ground;

import fenghuo.model.Level;
import fenghuo.model.Quality;

/**
 * The colour of a geohazard point from all that is known of it [E]: the worse of angle and rates;
 * one worse where failure is due within a day, red within six hours; one better for a lone sensor
 * of doubtful quality in dry weather.
 */
public final class PointFusion {
  private static final double SOON_HOURS = 24;
  private static final double AT_HAND_HOURS = 6;
  private static final double DRY_MM = 5;

  private PointFusion() {}

  /**
   * What the sensors of a point say.
   *
   * @param byAngle the worst of their tangent angles
   * @param byRate the worst by {@link GroundMeasure}
   * @param hoursToFailure by inverse velocity; NaN where there is no forecast
   */
  public record Sensed(Level byAngle, Level byRate, double hoursToFailure) {}

  /**
   * How far that is to be believed.
   *
   * @param sensors how many speak
   * @param rain24HoursMm at the point; NaN, unknown, is not dry
   * @param quality of the worst reading
   */
  public record Credit(int sensors, double rain24HoursMm, Quality quality) {}

  /** The colour of the point. */
  public static Level level(Sensed sensed, Credit credit) {
    Level level = sensed.byAngle().worse(sensed.byRate());
    if (sensed.hoursToFailure() < AT_HAND_HOURS) {
      level = Level.RED;
    } else if (sensed.hoursToFailure() < SOON_HOURS) {
      level = worse(level);
    }
    return isWeak(credit) ? better(level) : level;
  }

  private static boolean isWeak(Credit credit) {
    return credit.sensors() <= 1
        && credit.rain24HoursMm() < DRY_MM
        && credit.quality() != Quality.RELIABLE;
  }

  private static Level worse(Level level) {
    return switch (level) {
      case NONE -> Level.BLUE;
      case BLUE -> Level.YELLOW;
      case YELLOW -> Level.ORANGE;
      case ORANGE, RED -> Level.RED;
    };
  }

  private static Level better(Level level) {
    return switch (level) {
      case NONE, BLUE -> Level.NONE;
      case YELLOW -> Level.BLUE;
      case ORANGE -> Level.YELLOW;
      case RED -> Level.ORANGE;
    };
  }
}
