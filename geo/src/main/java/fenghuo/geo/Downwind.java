package fenghuo.geo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The cell a point lies in, and every cell of which some point lies within a sector downwind of it:
 * smoke, a gas cloud, sparks ahead of a fire.
 *
 * @param metres how far it is carried
 * @param windFromDegrees where the wind comes from, as it is reported, clockwise from north
 * @param halfAngleDegrees how far it spreads to either side, in (0, 180)
 */
public record Downwind(double metres, double windFromDegrees, double halfAngleDegrees)
    implements Reach {
  /** By the handbook (§6.0). */
  public static final double USUAL_HALF_ANGLE = 45;

  public Downwind {
    boolean isSound = metres > 0 && metres <= FARTHEST && Double.isFinite(windFromDegrees);
    if (!isSound || !(halfAngleDegrees > 0 && halfAngleDegrees < 180)) {
      throw new IllegalArgumentException(
          "needs metres in (0, 1e7], a wind and half an angle in (0, 180); was %s m from %s, %s"
              .formatted(metres, windFromDegrees, halfAngleDegrees));
    }
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    TownshipIndex index = geography.townships();
    Set<String> met = new LinkedHashSet<>();
    index.townshipAt(lon, lat).ifPresent(met::add);
    index
        .overlaps(Sector.around(lon, lat, metres, windFromDegrees + 180, halfAngleDegrees))
        .forEach(overlap -> met.add(overlap.township()));
    return Met.straight(index.near(met, lon, lat));
  }
}
