package fenghuo.rules.formula.flood;

import fenghuo.rules.formula.rain.VillageCall;

/** When a village on a river gets ready, and when it leaves, by the stage (handbook 1.3 [K]). */
public final class VillageStage {
  private static final double HOURS_TO_LEAVE = 0.5;

  private VillageStage() {}

  /**
   * What it is told.
   *
   * @param stage m
   * @param disasterStage 成灾水位, where the banks are full, m
   * @param metresPerHour how fast it rises; who will be flooded in half an hour gets ready
   */
  public static VillageCall call(double stage, double disasterStage, double metresPerHour) {
    if (stage >= disasterStage) {
      return VillageCall.EVACUATE;
    }
    double soon = stage + Math.max(0, metresPerHour) * HOURS_TO_LEAVE;
    return soon >= disasterStage ? VillageCall.PREPARE : VillageCall.NONE;
  }
}
