package fenghuo.rules.formula.rain;

/** How much more the ground takes: what share of the most it holds is there (handbook 1.3 [E]). */
public enum SoilState {
  DRY,
  MEDIUM,
  WET;

  private static final double MEDIUM_FROM = 0.5;
  private static final double WET_FROM = 0.8;

  /**
   * The state of the ground.
   *
   * @param antecedentMm Pa, as of {@link AntecedentIndex}
   * @param mostMm Wm, 80 to 120 mm [K]
   */
  public static SoilState of(double antecedentMm, double mostMm) {
    double share = antecedentMm / mostMm;
    if (share >= WET_FROM) {
      return WET;
    }
    return share >= MEDIUM_FROM ? MEDIUM : DRY;
  }
}
