package fenghuo.rules.formula.rain;

/** What a village is told; the second may be told without the first (handbook 1.3). */
public enum VillageCall {
  NONE,
  /** 暴雨警报: it rains hard. */
  ALARM,
  /** 准备转移: get ready to leave. */
  PREPARE,
  /** 立即转移: leave now. */
  EVACUATE;

  public VillageCall worse(VillageCall other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
