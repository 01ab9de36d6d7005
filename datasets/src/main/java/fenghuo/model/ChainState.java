package fenghuo.model;

/** How far a disaster chain has come. */
public enum ChainState {
  /** Its first link happened. */
  ARMED,
  /** More links happened, not yet the last. */
  PARTIAL,
  /** All links happened. */
  CONFIRMED,
  /** The next link did not come within its window. */
  DECAYED
}
