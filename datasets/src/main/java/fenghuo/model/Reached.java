package fenghuo.model;

/**
 * A hazard event in a township that it reaches: one copy for each, so that chains cross borders and
 * still scale by key.
 *
 * @param withdrawn the event, or its reach to this township, turned out not to be so
 * @param event as it is felt there
 */
public record Reached(String township, Relation relation, boolean withdrawn, HazardEvent event) {

  /** The same copy, taken back. */
  public Reached takenBack() {
    return new Reached(township, relation, true, event);
  }
}
