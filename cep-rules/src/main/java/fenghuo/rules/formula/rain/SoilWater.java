package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/**
 * The soil water index of the Japan Meteorological Agency (土壌雨量指数): what three tanks below each
 * other hold, each leaking sideways above some height, and down into the next.
 *
 * <p>Ishihara and Kobatake 1979; coefficients [V] (handbook 2.7): heights 15 and 60, 15, 15 mm;
 * sideways 0.10 and 0.15, 0.05, 0.01 1/h; down 0.12, 0.05, 0.01 1/h. The index is one calibration
 * for granite: compare it with its own history at a place, after 60 days or more from empty tanks.
 *
 * @param first what the uppermost tank holds, mm
 * @param second the one below
 * @param third the lowest
 */
public record SoilWater(double first, double second, double third) {
  public static final SoilWater EMPTY = new SoilWater(0, 0, 0);

  private static final double RED_HOUR_MM = 10;

  /** The index, mm. */
  public double index() {
    return first + second + third;
  }

  /**
   * The tanks after a step of steady rain, by the solution of their equations: two steps of the
   * same intensity do what one of both lengths does. Rain of no length is poured in.
   *
   * <p>Where a level passes a height, the time of it is found to 1e-12 h. One that rises above a
   * height and sinks below it again within ten minutes may be missed, which costs less than 1e-3 mm
   * of the index for levels up to 300 mm.
   *
   * @param rainMm rain of the step
   * @param hours its length, 0 or more
   */
  public SoilWater next(double rainMm, double hours) {
    if (hours == 0) {
      return new SoilWater(first + rainMm, second, third);
    }
    return TankFlow.after(this, rainMm / hours, hours);
  }

  /**
   * The tanks after a step as the published difference equations have it: outflow by the levels
   * before the step, rain on top. It depends on the step; Japan's thresholds go with ten minutes.
   */
  public SoilWater nextByDifference(double rainMm, double hours) {
    double firstDown = TankFlow.DOWN_1 * first;
    double secondDown = TankFlow.DOWN_2 * second;
    double thirdDown = TankFlow.DOWN_3 * third;
    return new SoilWater(
        first - hours * (firstDown + TankFlow.firstSideways(first)) + rainMm,
        second - hours * (secondDown + TankFlow.secondSideways(second) - firstDown),
        third - hours * (thirdDown + TankFlow.thirdSideways(third) - secondDown));
  }

  /**
   * A colour by where the index stands in ten years of its own history at the place [E].
   *
   * @param percentile from 0 to 100
   * @param hourMm rain of the last hour, without which it is not red
   */
  public static Level level(double percentile, double hourMm) {
    if (percentile >= 99.5 && hourMm >= RED_HOUR_MM) {
      return Level.RED;
    }
    if (percentile >= 98) {
      return Level.ORANGE;
    }
    if (percentile >= 95) {
      return Level.YELLOW;
    }
    return percentile >= 90 ? Level.BLUE : Level.NONE;
  }
}
