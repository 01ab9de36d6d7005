package fenghuo.rules.formula.flood;

import fenghuo.model.Level;

/**
 * What a stage says by how fast it changes (handbook 1.4 and 4.3, all [E]): a flood when it rises;
 * a river that is blocked upstream when it drops while it still rains there, as at Wandong on
 * 2022-09-05, where the flow had stopped two hours before the dam overflowed.
 */
public final class StageChange {
  private static final double DROP_METRES = 0.5;
  private static final double DROP_SHARE = 0.30;
  private static final double STEEP_DROP_SHARE = 0.50;
  private static final double STEEP_DROP_SIGMAS = 3;
  private static final double BACKWATER_METRES_PER_HOUR = 0.3;

  /** How sure it is that a river is dammed. */
  public enum Blockage {
    NONE,
    SUSPECTED,
    CONFIRMED
  }

  private StageChange() {}

  /** The colour of a rise, m/h, of a mountain stream. */
  public static Level levelOfRise(double metresPerHour) {
    if (metresPerHour >= 2) {
      return Level.RED;
    }
    if (metresPerHour >= 1) {
      return Level.ORANGE;
    }
    return metresPerHour >= 0.5 ? Level.YELLOW : Level.NONE;
  }

  /**
   * Whether a fall within 30 minutes is that of a river blocked upstream.
   *
   * @param metres how far the stage fell; NaN: not known
   * @param dischargeShare by what share the discharge fell; NaN: not known
   * @param isRainEnding whether the rain upstream is ending, which would explain it
   */
  public static boolean isSuddenDrop(double metres, double dischargeShare, boolean isRainEnding) {
    return !isRainEnding && (metres >= DROP_METRES || dischargeShare >= DROP_SHARE);
  }

  /** Whether a stage rises as behind a dam: 0.3 m/h without rain. */
  public static boolean isBackwater(double metresPerHour, boolean isRaining) {
    return !isRaining && metresPerHour >= BACKWATER_METRES_PER_HOUR;
  }

  /**
   * Whether discharge within an hour fell as below a dam: to half of what it was, and by three
   * standard deviations.
   *
   * @param discharge now
   * @param median of the six hours before
   * @param deviation standard deviation of those
   */
  public static boolean isCutOff(double discharge, double median, double deviation) {
    double drop = median - discharge;
    return drop > 0 && drop >= STEEP_DROP_SHARE * median && drop >= STEEP_DROP_SIGMAS * deviation;
  }

  /**
   * What three signs say together. A cut-off river alone is a suspicion, and with a slide beside
   * the channel a certainty; water that rises above a slide is a suspicion too (handbook 6.2).
   */
  public static Blockage blockage(boolean isCutOff, boolean isBackwater, boolean isSlideBeside) {
    if (isCutOff) {
      return isSlideBeside ? Blockage.CONFIRMED : Blockage.SUSPECTED;
    }
    return isBackwater && isSlideBeside ? Blockage.SUSPECTED : Blockage.NONE;
  }
}
