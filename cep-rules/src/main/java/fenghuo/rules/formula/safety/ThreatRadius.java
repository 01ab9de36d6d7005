package fenghuo.rules.formula.safety;

/** How far from a leak or fire people are moved, km: from the least to the most [E]. */
public enum ThreatRadius {
  /** A tank of 250 t, as in Xichang 2020. */
  LPG(1.0, 1.5),
  AMMONIA(2, 2),
  CHLORINE(3, 5),
  OIL(0.5, 0.5);

  private final double leastKm;
  private final double mostKm;

  ThreatRadius(double leastKm, double mostKm) {
    this.leastKm = leastKm;
    this.mostKm = mostKm;
  }

  public double leastKm() {
    return leastKm;
  }

  public double mostKm() {
    return mostKm;
  }
}
