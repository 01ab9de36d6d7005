package fenghuo.model;

import java.util.List;

/**
 * What became of a hazard event: new (nothing before), revised (both), withdrawn (nothing after).
 * Each list holds at most one event, and the two share an id.
 */
public record HazardChange(List<HazardEvent> before, List<HazardEvent> after) {
  public HazardChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public static HazardChange found(HazardEvent event) {
    return new HazardChange(List.of(), List.of(event));
  }

  public static HazardChange revised(HazardEvent before, HazardEvent after) {
    return new HazardChange(List.of(before), List.of(after));
  }

  public static HazardChange withdrawn(HazardEvent event) {
    return new HazardChange(List.of(event), List.of());
  }
}
