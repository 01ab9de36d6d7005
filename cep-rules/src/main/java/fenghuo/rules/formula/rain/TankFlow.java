package fenghuo.rules.formula.rain;

/**
 * How the three tanks of {@link SoilWater} empty into each other while no level passes a height:
 * each is a linear store fed by the one above, and their levels are sums of exponentials.
 *
 * <p>The rates of the tanks are never the same (0.12, 0.22 or 0.37; 0.05 or 0.10; 0.01 or 0.02
 * 1/h), so that no denominator is zero.
 */
final class TankFlow {
  static final double DOWN_1 = 0.12;
  static final double DOWN_2 = 0.05;
  static final double DOWN_3 = 0.01;

  private static final double LOW_1 = 15;
  private static final double HIGH_1 = 60;
  private static final double HEIGHT_2 = 15;
  private static final double HEIGHT_3 = 15;
  private static final double SIDE_LOW_1 = 0.10;
  private static final double SIDE_HIGH_1 = 0.15;
  private static final double SIDE_2 = 0.05;
  private static final double SIDE_3 = 0.01;

  private static final double LONGEST_HOURS = 1 / 6.0;
  private static final double SHORTEST_HOURS = 1e-12;
  private static final double SLACK_MM = 1e-9; // so near a height, either side will do

  private final SoilWater before;
  private final double rate1;
  private final double rate2;
  private final double rate3;

  /** Where the levels would come to rest. */
  private final double rest1;

  private final double rest2;
  private final double rest3;

  /** The parts of the second level that fall with the rates of the tanks above, and so on. */
  private final double part21;

  private final double part31;
  private final double part32;

  /** From some levels on, with rain of some intensity, mm/h. */
  private TankFlow(SoilWater tanks, double intensity) {
    before = tanks;
    boolean isLow = tanks.first() > LOW_1;
    boolean isHigh = tanks.first() > HIGH_1;
    boolean isOver2 = tanks.second() > HEIGHT_2;
    boolean isOver3 = tanks.third() > HEIGHT_3;
    rate1 = DOWN_1 + (isLow ? SIDE_LOW_1 : 0) + (isHigh ? SIDE_HIGH_1 : 0);
    rate2 = DOWN_2 + (isOver2 ? SIDE_2 : 0);
    rate3 = DOWN_3 + (isOver3 ? SIDE_3 : 0);
    double kept = (isLow ? SIDE_LOW_1 * LOW_1 : 0) + (isHigh ? SIDE_HIGH_1 * HIGH_1 : 0);
    rest1 = (intensity + kept) / rate1;
    part21 = DOWN_1 * (tanks.first() - rest1) / (rate2 - rate1);
    rest2 = (DOWN_1 * rest1 + (isOver2 ? SIDE_2 * HEIGHT_2 : 0)) / rate2;
    part31 = DOWN_2 * part21 / (rate3 - rate1);
    part32 = DOWN_2 * (tanks.second() - rest2 - part21) / (rate3 - rate2);
    rest3 = (DOWN_2 * rest2 + (isOver3 ? SIDE_3 * HEIGHT_3 : 0)) / rate3;
  }

  /** The tanks after some hours of rain of some intensity, mm/h. */
  static SoilWater after(SoilWater tanks, double intensity, double hours) {
    SoilWater now = tanks;
    double left = hours;
    while (left > 0) {
      TankFlow flow = new TankFlow(now, intensity);
      double step = flow.holdsFor(Math.min(left, LONGEST_HOURS));
      now = flow.after(step);
      left -= step;
    }
    return now;
  }

  /** How long, of some hours, no level passes a height; just past the first that does. */
  private double holdsFor(double hours) {
    if (holds(after(hours))) {
      return hours;
    }
    double inside = 0;
    double outside = hours;
    while (outside - inside > SHORTEST_HOURS) {
      double middle = (inside + outside) / 2;
      if (holds(after(middle))) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return outside;
  }

  private SoilWater after(double hours) {
    double fall1 = Math.exp(-rate1 * hours);
    double fall2 = Math.exp(-rate2 * hours);
    double fall3 = Math.exp(-rate3 * hours);
    double own2 = before.second() - rest2 - part21;
    double own3 = before.third() - rest3 - part31 - part32;
    return new SoilWater(
        rest1 + (before.first() - rest1) * fall1,
        rest2 + part21 * fall1 + own2 * fall2,
        rest3 + part31 * fall1 + part32 * fall2 + own3 * fall3);
  }

  private boolean holds(SoilWater later) {
    return areOnOneSide(before.first(), later.first(), LOW_1)
        && areOnOneSide(before.first(), later.first(), HIGH_1)
        && areOnOneSide(before.second(), later.second(), HEIGHT_2)
        && areOnOneSide(before.third(), later.third(), HEIGHT_3);
  }

  private static boolean areOnOneSide(double before, double later, double height) {
    return before > height ? later > height - SLACK_MM : later < height + SLACK_MM;
  }

  /** What leaves the first tank sideways, mm/h. */
  static double firstSideways(double level) {
    return SIDE_LOW_1 * Math.max(0, level - LOW_1) + SIDE_HIGH_1 * Math.max(0, level - HIGH_1);
  }

  static double secondSideways(double level) {
    return SIDE_2 * Math.max(0, level - HEIGHT_2);
  }

  static double thirdSideways(double level) {
    return SIDE_3 * Math.max(0, level - HEIGHT_3);
  }
}
