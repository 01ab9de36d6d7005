package fenghuo.rules.formula.rain;

/** What a day's rain is called, GB/T 28592-2012 [K]. */
public enum RainClass {
  /** 无雨 or a trace. */
  NONE(0, 0),
  /** 小雨. */
  LIGHT(0.1, 0.1),
  /** 中雨. */
  MODERATE(10, 5),
  /** 大雨. */
  HEAVY(25, 15),
  /** 暴雨. */
  RAINSTORM(50, 30),
  /** 大暴雨. */
  SEVERE_RAINSTORM(100, 70),
  /** 特大暴雨. */
  EXTREME_RAINSTORM(250, 140);

  private final double dayMm;
  private final double halfDayMm;

  RainClass(double dayMm, double halfDayMm) {
    this.dayMm = dayMm;
    this.halfDayMm = halfDayMm;
  }

  /** Of the rain of 24 h, mm. */
  public static RainClass ofDay(double rainMm) {
    RainClass found = NONE;
    for (RainClass each : values()) {
      found = rainMm >= each.dayMm ? each : found;
    }
    return found;
  }

  /** Of the rain of 12 h, mm. */
  public static RainClass ofHalfDay(double rainMm) {
    RainClass found = NONE;
    for (RainClass each : values()) {
      found = rainMm >= each.halfDayMm ? each : found;
    }
    return found;
  }
}
