package fenghuo.model;

/**
 * What is wrong with a value.
 *
 * @param cause the worst of the causes, if there are several
 */
public record Flag(Quality quality, Cause cause) {
  @Override
  public String toString() {
    return quality + " " + cause;
  }
}
