package fenghuo.rules.formula.earth;

import fenghuo.model.Level;

/** Earthquake early warning: how long before the shaking, and in which colour (handbook 3.4). */
public final class EarlyWarning {
  private static final double S_WAVE_KM_PER_SECOND = 3.5;

  private static final double RED_FROM = 7;
  private static final double ORANGE_FROM = 5;
  private static final double YELLOW_FROM = 3;

  private static final double LEAST_MAGNITUDE_NEAR = 4.0;
  private static final double LEAST_MAGNITUDE_FAR = 5.0;
  private static final double NEAR_KM = 50;

  private static final double SAME_WITHIN_SECONDS = 30;
  private static final double SAME_WITHIN_KM = 100;

  private EarlyWarning() {}

  /**
   * Seconds between an alert and the first S wave; negative inside the blind zone.
   *
   * <p>Straight rays at 3.5 km/s [C].
   *
   * @param epicentralKm distance of the place from the epicentre, km
   * @param depthKm depth of the source, km
   * @param alertSeconds from the origin time to the alert, s
   */
  public static double leadSeconds(double epicentralKm, double depthKm, double alertSeconds) {
    return Math.hypot(epicentralKm, depthKm) / S_WAVE_KM_PER_SECOND - alertSeconds;
  }

  /** Epicentral distance within which the S wave is faster than the alert, km; 0: nowhere. */
  public static double blindRadiusKm(double depthKm, double alertSeconds) {
    double reachKm = S_WAVE_KM_PER_SECOND * alertSeconds;
    return reachKm <= depthKm ? 0 : Math.sqrt(reachKm * reachKm - depthKm * depthKm);
  }

  /**
   * The colour for an expected intensity: red from VII, orange from V, yellow from III, else blue,
   * after the rule of Yunnan [V]. A degree is reached at the whole number, not half below it.
   */
  public static Level colour(double intensity) {
    if (intensity >= RED_FROM) {
      return Level.RED;
    }
    if (intensity >= ORANGE_FROM) {
      return Level.ORANGE;
    }
    return intensity >= YELLOW_FROM ? Level.YELLOW : Level.BLUE;
  }

  /**
   * Whether an alert goes out: from M 4.0 in the province or within 50 km of it, beyond from M 5.0,
   * after the rule of Yunnan [V].
   *
   * @param outsideKm how far outside the province the epicentre is, km; 0 inside
   */
  public static boolean isIssued(double magnitude, double outsideKm) {
    return magnitude >= (outsideKm <= NEAR_KM ? LEAST_MAGNITUDE_NEAR : LEAST_MAGNITUDE_FAR);
  }

  /**
   * Whether an alert and an earthquake of the catalogue are the same: at most 30 s and 100 km
   * apart, for their ids have nothing to do with each other [V].
   */
  public static boolean isSame(double secondsApart, double kmApart) {
    return Math.abs(secondsApart) <= SAME_WITHIN_SECONDS && kmApart <= SAME_WITHIN_KM;
  }
}
