package fenghuo.rules.formula.flood;

/** What a flood is called by how rarely it comes, GB/T 22482 [K]. */
public enum FloodSize {
  /** 小洪水. */
  SMALL,
  /** 中洪水: once in 5 years or more rarely. */
  MEDIUM,
  /** 大洪水: in 20. */
  LARGE,
  /** 特大洪水: in more than 50. */
  EXTREME;

  /** Of a flood that comes once in some years. */
  public static FloodSize ofReturn(double years) {
    if (years > 50) {
      return EXTREME;
    }
    if (years >= 20) {
      return LARGE;
    }
    return years >= 5 ? MEDIUM : SMALL;
  }
}
