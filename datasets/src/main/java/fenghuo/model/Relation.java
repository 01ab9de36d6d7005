package fenghuo.model;

/** How a place is reached by what happened elsewhere. */
public enum Relation {
  /** It happened here: in the township, or in the cell that holds it. */
  SAME_UNIT,
  /** Inside the isoseismal of the least intensity that the hazard asks for. */
  SHAKEN
}
