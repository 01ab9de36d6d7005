package fenghuo.jobs.warn;

import fenghuo.geo.Near;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.formula.SeismicIntensity;
import fenghuo.rules.hazard.HazardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which township cells an earthquake shakes, and how hard: at the point of each cell that is shaken
 * most along the shortest way, which is the point nearest to the epicentre. So a large cell is
 * warned of its worst place, not of its middle.
 */
final class ShakingReach {
  private final TownshipIndex index;

  ShakingReach(TownshipIndex index) {
    this.index = index;
  }

  /** The event as it is felt in each cell shaken at least as much as the rule asks for. */
  List<HazardEvent> of(HazardEvent event, HazardRule rule) {
    double magnitude = event.readings().get(Quantity.MAGNITUDE);
    double reachMetres = 1_000 * SeismicIntensity.reachKm(magnitude, rule.spreadsFrom());
    List<HazardEvent> felt = new ArrayList<>();
    for (Near near : index.within(event.lon(), event.lat(), reachMetres)) {
      double intensity = intensityAt(event, magnitude, near);
      Level level = rule.atIntensity(intensity);
      if (intensity >= rule.spreadsFrom() && level != Level.NONE) {
        Text why = why(event, near, intensity);
        felt.add(event.feltIn(near.township(), level, intensity, rule.spreadsFrom(), why));
      }
    }
    return felt;
  }

  private static double intensityAt(HazardEvent event, double magnitude, Near near) {
    double km = near.metres() / 1_000;
    Double strike = event.readings().get(Quantity.STRIKE_DEGREES);
    if (strike == null) {
      return SeismicIntensity.anyDirection(magnitude, km);
    }
    double off = Math.toRadians(near.azimuthDegrees() - strike);
    return SeismicIntensity.beside(magnitude, km * Math.cos(off), km * Math.sin(off));
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
