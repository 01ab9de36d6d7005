package fenghuo.rules.formula.rain;

/**
 * From how much rain at its gauge a village is called.
 *
 * <p>Over which time is not said where the amounts are from, so that both the rain of the event and
 * that of the last hour count, whichever is more (handbook 1.3).
 *
 * @param alarmMm from where it is alarmed
 * @param prepareMm from where it gets ready to leave
 * @param evacuateMm from where it leaves
 */
public record VillageRain(double alarmMm, double prepareMm, double evacuateMm) {
  /** Caogu village, Mianning, which left in time on 2020-06-26 (Beijing News 2020-07-09) [V]. */
  public static final VillageRain CAOGU = new VillageRain(20, 25, 30);

  /** What it is told after so much rain since the event began, and in the last hour, mm. */
  public VillageCall call(double eventMm, double hourMm) {
    double most = Math.max(eventMm, hourMm);
    if (most >= evacuateMm) {
      return VillageCall.EVACUATE;
    }
    if (most >= prepareMm) {
      return VillageCall.PREPARE;
    }
    return most >= alarmMm ? VillageCall.ALARM : VillageCall.NONE;
  }
}
