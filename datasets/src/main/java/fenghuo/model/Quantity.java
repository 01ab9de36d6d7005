package fenghuo.model;

/**
 * What a reading measures, with its unit in the name. A feed file says which of its fields is which
 * quantity; a hazard file says which quantity it watches.
 */
public enum Quantity {
  /** Rain since the report before, mm of water. */
  RAIN_MM("mm", "雨量", "rain"),
  /** Length of the time a total was gathered over, s. */
  PERIOD_SECONDS("s", "时段", "period"),
  /** Magnitude as the network states it; its scale travels as a label. */
  MAGNITUDE("", "震级", "magnitude"),
  /** Depth of the hypocentre below ground, km. */
  DEPTH_KM("km", "震源深度", "depth"),
  /** Strike of the causative fault, degrees clockwise from north. */
  STRIKE_DEGREES("°", "断层走向", "strike"),
  /** Seismic intensity at a place, degrees of GB/T 17742 as a decimal. */
  INTENSITY("度", "烈度", "intensity"),
  /** Height of a station above sea level, m. */
  ALTITUDE_METRES("m", "海拔", "altitude"),
  /** Heat that a fire radiates, as a satellite sees it, MW. */
  FIRE_RADIATIVE_POWER_MW("MW", "火辐射功率", "fire radiative power"),
  /** Brightness temperature of a hotspot's pixel at 4 µm, K. */
  BRIGHTNESS_KELVIN("K", "亮温", "brightness temperature"),
  /** How sure a detection is, %. */
  CONFIDENCE_PERCENT("%", "置信度", "confidence");

  private final String unit;
  private final String chinese;
  private final String english;

  Quantity(String unit, String chinese, String english) {
    this.unit = unit;
    this.chinese = chinese;
    this.english = english;
  }

  public String unit() {
    return unit;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
