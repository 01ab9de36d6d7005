package fenghuo.rules.formula.safety;

import fenghuo.model.Level;

/**
 * How many points, or items, of a tailings pond stand at each colour, and what they come to: GB
 * 39496-2020, 5.5.4 [V].
 *
 * @param blue how many stand at blue, and so on; each counts at its own colour only
 */
public record WarningCount(int blue, int yellow, int orange, int red) {
  private static final int BLUES_FOR_YELLOW = 4;
  private static final int YELLOWS_FOR_ORANGE = 3;
  private static final int ORANGES_FOR_RED = 2;

  /**
   * The colour of an item that is monitored, from its points: the worst of them; yellow from four
   * blue ones, orange from three yellow ones, red from two orange ones.
   */
  public Level ofItem() {
    if (red >= 1 || orange >= ORANGES_FOR_RED) {
      return Level.RED;
    }
    if (orange >= 1 || yellow >= YELLOWS_FOR_ORANGE) {
      return Level.ORANGE;
    }
    if (yellow >= 1 || blue >= BLUES_FOR_YELLOW) {
      return Level.YELLOW;
    }
    return blue >= 1 ? Level.BLUE : Level.NONE;
  }

  /**
   * The colour of a pond, from its items: as of an item, but four blue items are <em>counted
   * as</em> one yellow item more, and so on upwards, so that they can tip the scales with others.
   */
  public Level ofPond() {
    int yellows = yellow + (blue >= BLUES_FOR_YELLOW ? 1 : 0);
    int oranges = orange + (yellows >= YELLOWS_FOR_ORANGE ? 1 : 0);
    int reds = red + (oranges >= ORANGES_FOR_RED ? 1 : 0);
    return new WarningCount(blue, yellows, oranges, reds).ofItem();
  }
}
