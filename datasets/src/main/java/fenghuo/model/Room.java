package fenghuo.model;

/** The rooms of the walk in which a record can be set aside. */
public enum Room {
  FEED_READER,
  ADMIT,
  HAZARDS,
  CHAINS
}
