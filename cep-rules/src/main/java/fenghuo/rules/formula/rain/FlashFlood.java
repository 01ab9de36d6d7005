package fenghuo.rules.formula.rain;

import fenghuo.model.Level;

/** From how much rain over which time a mountain brook floods (handbook 1.3). */
public final class FlashFlood {
  private static final double ANTECEDENT_SHARE = 0.25; // [E]

  /**
   * Rain of the last one, three, six and 24 hours, mm, or how much of each it takes; NaN: not
   * known, or it does not count.
   */
  public record Totals(double hourMm, double threeHoursMm, double sixHoursMm, double dayMm) {
    /** Whether any of them reaches its limit. */
    boolean reach(Totals limits) {
      return hourMm >= limits.hourMm
          || threeHoursMm >= limits.threeHoursMm
          || sixHoursMm >= limits.sixHoursMm
          || dayMm >= limits.dayMm;
    }
  }

  private static final Totals JIANGHUA_BLUE = new Totals(35, 55, 70, 100);
  private static final Totals JIANGHUA_YELLOW = new Totals(45, 75, 95, 130);
  private static final Totals JIANGHUA_ORANGE = new Totals(60, 100, 120, 160);
  private static final Totals JIANGHUA_RED = new Totals(80, 120, 150, 200);

  private FlashFlood() {}

  /** What a mountain village of Liangshan is told, if nothing was surveyed there [E]. */
  public static VillageCall call(Totals rain, SoilState soil) {
    if (rain.reach(evacuation(soil))) {
      return VillageCall.EVACUATE;
    }
    return rain.reach(preparation(soil)) ? VillageCall.PREPARE : VillageCall.NONE;
  }

  private static Totals preparation(SoilState soil) {
    return switch (soil) {
      case DRY -> new Totals(35, 50, 65, Double.NaN);
      case MEDIUM -> new Totals(30, 42, 55, Double.NaN);
      case WET -> new Totals(25, 35, 45, Double.NaN);
    };
  }

  private static Totals evacuation(SoilState soil) {
    return switch (soil) {
      case DRY -> new Totals(45, 65, 85, Double.NaN);
      case MEDIUM -> new Totals(40, 55, 70, Double.NaN);
      case WET -> new Totals(30, 45, 60, Double.NaN);
    };
  }

  /** The colour in Jianghua county, Hunan [V]. */
  public static Level jianghua(Totals rain) {
    if (rain.reach(JIANGHUA_RED)) {
      return Level.RED;
    }
    if (rain.reach(JIANGHUA_ORANGE)) {
      return Level.ORANGE;
    }
    if (rain.reach(JIANGHUA_YELLOW)) {
      return Level.YELLOW;
    }
    return rain.reach(JIANGHUA_BLUE) ? Level.BLUE : Level.NONE;
  }

  /** The rain of an hour with what earlier rain adds to it, mm, to hold against a threshold [E]. */
  public static double withAntecedentMm(double hourMm, double effectiveMm) {
    return hourMm + ANTECEDENT_SHARE * effectiveMm;
  }
}
