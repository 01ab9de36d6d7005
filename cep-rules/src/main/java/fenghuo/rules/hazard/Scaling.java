package fenghuo.rules.hazard;

import java.io.Serializable;
import java.util.List;

/**
 * How past events lower the levels of a hazard: of those of one kind the one that lowers them most
 * counts, and the kinds multiply.
 *
 * @param least what is left of a threshold in any case
 * @param easings none: nothing lowers them
 * @param events that are known of
 */
public record Scaling(double least, List<Easing> easings, List<PastEvent> events)
    implements Serializable {
  static final Scaling NONE = new Scaling(1, List.of(), List.of());

  public Scaling {
    easings = List.copyOf(easings);
    events = List.copyOf(events);
  }

  Scaling after(List<PastEvent> known) {
    return new Scaling(least, easings, known);
  }
}
