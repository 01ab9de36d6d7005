package fenghuo.geo;

import java.util.List;

/**
 * The cells across the river from a point: whom the wave of a landslide into it strikes. The river
 * is the nearest within {@value RiverGraph#SNAP_METRES} m.
 *
 * <p>A cell lies across if some part of it lies on the other side, more than {@value
 * Banks#NEAR_METRES} m and less than {@value Banks#FAR_METRES} m from the river's line: nearer, the
 * line is too rough to tell the sides apart, and a cell of this side would seem to reach over it.
 * So a cell that lies on both sides lies across. For the same reason a point no farther from the
 * line than {@value Banks#NEAR_METRES} m may lie on either side, and the cells of both are across.
 *
 * @param metres up and down the river at most; above 0
 */
public record OppositeBank(double metres) implements Reach {
  /** By the handbook (§6.1, C19). */
  public static final double USUAL_METRES = 5_000;

  public OppositeBank {
    Reach.requireDistance(metres);
    if (metres == 0) {
      throw new IllegalArgumentException("needs metres above 0 along the river");
    }
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    TownshipIndex index = geography.townships();
    List<String> across =
        index.overlaps(geography.banks().across(lon, lat, metres)).stream()
            .map(Overlap::township)
            .toList();
    return Met.straight(index.near(across, lon, lat));
  }
}
