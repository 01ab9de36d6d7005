package fenghuo.rules.hazard;

import fenghuo.rules.formula.rain.ThresholdScale;
import java.io.Serializable;

/** After what kind of event, how long, and down to which part less is enough for a level. */
public sealed interface Easing extends Serializable {
  /** What is left of a threshold where nothing eased it. */
  double WHOLE = 1;

  Cause after();

  /**
   * What is left of a threshold, in (0, 1].
   *
   * @param intensity of the shaking, GB/T 17742, as a decimal; of fire anything
   * @param event day of the event, days since 1970 in Beijing
   * @param day asked about, likewise; not before the event's
   */
  double factorOn(long day, long event, double intensity);

  /** The last day of it, days since 1970 in Beijing. */
  long lastDay(long event);

  /**
   * After shaking; it heals as {@link ThresholdScale#healing} says.
   *
   * @param atLeast least intensity of the shaking, GB/T 17742, as a decimal
   * @param by what is left at first
   * @param healsDays after which the loss is down to 1/e
   * @param forDays after which nothing is lost any more
   */
  record Shaken(double atLeast, double by, long healsDays, long forDays) implements Easing {
    @Override
    public Cause after() {
      return Cause.SHAKING;
    }

    @Override
    public double factorOn(long day, long event, double intensity) {
      return intensity >= atLeast && day <= lastDay(event)
          ? ThresholdScale.healing(by, (double) (day - event), (double) healsDays)
          : WHOLE;
    }

    @Override
    public long lastDay(long event) {
      return event + forDays - 1;
    }
  }

  /**
   * In one rainy season after a fire; it ends with October.
   *
   * @param season 1: the first
   * @param by what is left in it
   */
  record Burned(int season, double by) implements Easing {
    @Override
    public Cause after() {
      return Cause.FIRE;
    }

    @Override
    public double factorOn(long day, long event, double intensity) {
      boolean isIn =
          ThresholdScale.rainySeasonsSince(BeijingTime.date(event), BeijingTime.date(day))
              == season;
      return isIn ? by : WHOLE;
    }

    @Override
    public long lastDay(long event) {
      return ThresholdScale.lastDayOfSeason(BeijingTime.date(event), season).toEpochDay();
    }
  }
}
