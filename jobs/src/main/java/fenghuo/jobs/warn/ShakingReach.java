package fenghuo.jobs.warn;

import fenghuo.geo.BorderPoints;
import fenghuo.geo.Near;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.formula.earth.SeismicIntensity;
import fenghuo.rules.hazard.HazardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * Which township cells an earthquake shakes, and how hard: at the point of each cell that is shaken
 * most. So a large cell is warned of its worst place, not of its middle.
 *
 * <p>Where the strike of the fault is not known, isoseismals are circles and that point is the one
 * nearest to the epicentre. Where it is, they are ellipses, and a point farther off along the fault
 * can be shaken more: then the border is searched as well, at its corners and at points on its
 * edges no farther apart than {@value #APART_METRES} m. Intensity falls by no more than 0.16
 * degrees a kilometre (across the fault, above the epicentre), so what is found is at most 0.08
 * degrees too low.
 */
final class ShakingReach {
  private static final double APART_METRES = 1_000;

  private final TownshipIndex index;

  /** By code of the cell: lon and lat of points on its border. */
  private final Map<String, List<double[]>> borders = new HashMap<>();

  ShakingReach(TownshipIndex index) {
    this.index = index;
    for (Region cell : index.cells()) {
      borders.put(cell.code(), BorderPoints.of(cell, APART_METRES));
    }
  }

  /** The event as it is felt in each cell shaken at least as much as the rule asks for. */
  List<HazardEvent> of(HazardEvent event, HazardRule rule) {
    double magnitude = event.readings().get(Quantity.MAGNITUDE);
    double reachMetres = 1_000 * SeismicIntensity.WEST_2015.reachKm(magnitude, rule.spreadsFrom());
    List<HazardEvent> felt = new ArrayList<>();
    for (Near near : index.within(event.lon(), event.lat(), reachMetres)) {
      double intensity = worstIn(near, event, magnitude);
      Level level = rule.atIntensity(intensity);
      if (intensity >= rule.spreadsFrom() && level != Level.NONE) {
        Text why = why(event, near, intensity);
        felt.add(event.feltIn(near.township(), level, intensity, rule.spreadsFrom(), why));
      }
    }
    return felt;
  }

  private double worstIn(Near near, HazardEvent event, double magnitude) {
    Double strike = event.readings().get(Quantity.STRIKE_DEGREES);
    if (strike == null) {
      return SeismicIntensity.WEST_2015.anyDirection(magnitude, near.metres() / 1_000);
    }
    double nearest = beside(near.metres(), near.azimuthDegrees() - strike, magnitude);
    if (near.metres() == 0) {
      return nearest; // the epicentre itself
    }
    double worst = nearest;
    for (double[] point : borders.get(near.township())) {
      GeodesicData way = Geodesic.WGS84.Inverse(event.lat(), event.lon(), point[1], point[0]);
      if (atMost(way.s12, magnitude) > worst) {
        worst = Math.max(worst, beside(way.s12, way.azi1 - strike, magnitude));
      }
    }
    return worst;
  }

  /** The most that a distance allows for in any direction: quicker than the direction's own. */
  private static double atMost(double metres, double magnitude) {
    double km = metres / 1_000;
    return Math.max(
        SeismicIntensity.WEST_2015.alongFault(magnitude, km),
        SeismicIntensity.WEST_2015.acrossFault(magnitude, km));
  }

  /** Intensity at a distance, in a direction given as degrees off the strike. */
  private static double beside(double metres, double offDegrees, double magnitude) {
    double km = metres / 1_000;
    double off = Math.toRadians(offDegrees);
    return SeismicIntensity.WEST_2015.beside(magnitude, km * Math.cos(off), km * Math.sin(off));
  }

  private static Text why(HazardEvent event, Near near, double intensity) {
    String degrees = String.format(Locale.ROOT, "%.1f", intensity);
    String km = String.format(Locale.ROOT, "%.0f", near.metres() / 1_000);
    return new Text(
        "%s，距震中最近 %s 公里，预计最大烈度 %s 度".formatted(event.reason().zh(), km, degrees),
        "%s; nearest point %s km from the epicentre, expected intensity up to %s"
            .formatted(event.reason().en(), km, degrees));
  }
}
