package fenghuo.rules.formula.fire;

/**
 * How much drying a day allows for its length, by month and latitude. Lawson and Armitage (2008),
 * as cffdrs_r has it [V]. Liangshan (26 to 29.3 °N) lies in the band from 10 to 30 °N for duff,
 * <b>not</b> in the Canadian one, and in the northern one for drought.
 */
final class DayLength {
  private static final double[] NORTH = {6.5, 7.5, 9, 12.8, 13.9, 13.9, 12.4, 10.9, 9.4, 8, 7, 6};
  private static final double[] NORTHERN_TROPICS = {
    7.9, 8.4, 8.9, 9.5, 9.9, 10.2, 10.1, 9.7, 9.1, 8.6, 8.1, 7.8
  };
  private static final double EQUATOR = 9;
  private static final double[] SOUTHERN_TROPICS = {
    10.1, 9.6, 9.1, 8.5, 8.1, 7.8, 7.9, 8.3, 8.9, 9.4, 9.9, 10.2
  };
  private static final double[] SOUTH = {
    11.5, 10.5, 9.2, 7.9, 6.8, 6.2, 6.5, 7.4, 8.7, 10, 11.2, 11.8
  };
  private static final double[] DROUGHT_NORTH = {
    -1.6, -1.6, -1.6, 0.9, 3.8, 5.8, 6.4, 5, 2.4, 0.4, -1.6, -1.6
  };
  private static final double DROUGHT_TROPICS = 1.4;
  private static final double[] DROUGHT_SOUTH = {
    6.4, 5, 2.4, 0.4, -1.6, -1.6, -1.6, -1.6, -1.6, 0.9, 3.8, 5.8
  };

  private DayLength() {}

  /**
   * Effective day length for duff, h; a border belongs to the band south of it.
   *
   * @param latitude degrees, south below 0
   * @param month 1 to 12
   */
  static double ofDuff(double latitude, int month) {
    if (latitude > 30) {
      return NORTH[month - 1];
    }
    if (latitude > 10) {
      return NORTHERN_TROPICS[month - 1];
    }
    if (latitude > -10) {
      return EQUATOR;
    }
    return latitude > -30 ? SOUTHERN_TROPICS[month - 1] : SOUTH[month - 1];
  }

  /** Day length factor for drought, units of water; parameters as above. */
  static double ofDrought(double latitude, int month) {
    if (latitude > 20) {
      return DROUGHT_NORTH[month - 1];
    }
    return latitude > -20 ? DROUGHT_TROPICS : DROUGHT_SOUTH[month - 1];
  }
}
