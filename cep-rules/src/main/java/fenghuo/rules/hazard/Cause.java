package fenghuo.rules.hazard;

/** What can leave the ground weaker than it was. */
public enum Cause {
  SHAKING,
  FIRE
}
