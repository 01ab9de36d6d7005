package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/**
 * The colour of the rainstorm signal by what has fallen (CMA Order 16, 2007 [V]); rain forecast for
 * the rest of a period counts as fallen if whoever asks adds it.
 */
public final class RainstormSignal {
  private static final double SIGNAL_MM = 50;
  private static final double RED_MM = 100;

  private RainstormSignal() {}

  /** The worst colour of three totals that end now, mm; NaN: not known. */
  public static Level level(double threeHoursMm, double sixHoursMm, double twelveHoursMm) {
    if (threeHoursMm >= RED_MM) {
      return Level.RED;
    }
    if (threeHoursMm >= SIGNAL_MM) {
      return Level.ORANGE;
    }
    if (sixHoursMm >= SIGNAL_MM) {
      return Level.YELLOW;
    }
    return twelveHoursMm >= SIGNAL_MM ? Level.BLUE : Level.NONE;
  }
}
