package fenghuo.rules.formula.flood;

import fenghuo.rules.formula.rain.VillageCall;

/**
 * How much rain over some time still passes without disaster, by how wet the ground is (handbook
 * 4.2 [E]): the threshold of dry ground up to a fifth of what it holds, that of wet ground from
 * four fifths, straight between.
 *
 * @param dryMm threshold on dry ground
 * @param wetMm on wet ground, not more
 */
public record CriticalRain(double dryMm, double wetMm) {
  private static final double DRY_UNTIL = 0.2;
  private static final double WET_FROM = 0.8;
  private static final double PREPARE_SHARE = 0.8;

  /**
   * @throws IllegalArgumentException if wet ground stood more rain than dry
   */
  public CriticalRain {
    if (wetMm > dryMm) {
      throw new IllegalArgumentException(
          "wet ground would stand %s mm, dry ground only %s".formatted(wetMm, dryMm));
    }
  }

  /**
   * The threshold now, mm.
   *
   * @param antecedentMm Pa
   * @param mostMm Wm, what the ground can hold
   */
  public double mm(double antecedentMm, double mostMm) {
    double wetness = (antecedentMm / mostMm - DRY_UNTIL) / (WET_FROM - DRY_UNTIL);
    return dryMm - (dryMm - wetMm) * Math.max(0, Math.min(1, wetness));
  }

  /**
   * What is called.
   *
   * @param rainMm rain until now
   * @param soonMm what is forecast for the next 30 minutes; NaN: no forecast
   * @param criticalMm the threshold
   */
  public static VillageCall call(double rainMm, double soonMm, double criticalMm) {
    if (rainMm >= criticalMm) {
      return VillageCall.EVACUATE;
    }
    boolean isNear = rainMm >= PREPARE_SHARE * criticalMm || rainMm + soonMm >= criticalMm;
    return isNear ? VillageCall.PREPARE : VillageCall.NONE;
  }
}
