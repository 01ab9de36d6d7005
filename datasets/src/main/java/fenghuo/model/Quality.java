package fenghuo.model;

/** How far a value can be believed, from the best to the worst. */
public enum Quality {
  RELIABLE,
  /** It counts, but alone it raises no hazard to red. */
  DOUBTFUL,
  /** It does not count. */
  UNRELIABLE
}
