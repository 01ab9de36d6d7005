package fenghuo.rules.hazard;

import fenghuo.model.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A file of {@code events/}, read: an earthquake or a fire that left the ground of some places
 * weaker, as the prefecture declares it.
 *
 * @param name the file's name
 * @param title as warnings call it
 * @param source of its facts, with its mark
 * @param areas what it struck
 */
public record PastEvent(
    String name, Text title, String source, Cause cause, Instant at, List<Area> areas)
    implements Serializable {

  /**
   * A county or township that it struck.
   *
   * @param intensity of shaking, GB/T 17742, as a decimal; of fire 0
   */
  public record Area(Scope scope, double intensity) implements Serializable {}

  public PastEvent {
    areas = List.copyOf(areas);
  }

  /** How hard it struck a site; a township's own line comes before its county's. */
  OptionalDouble at(Site site) {
    OptionalDouble inCounty = OptionalDouble.empty();
    for (Area area : areas) {
      if (area.scope().holds(site)) {
        if (area.scope().extent() == Extent.TOWNSHIP) {
          return OptionalDouble.of(area.intensity());
        }
        inCounty = OptionalDouble.of(area.intensity());
      }
    }
    return inCounty;
  }
}
