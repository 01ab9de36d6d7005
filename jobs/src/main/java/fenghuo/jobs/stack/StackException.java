package fenghuo.jobs.stack;

/**
 * What keeps a part from running, for people: the first line says what and what to do; further
 * lines, if any, are the end of the part's log.
 */
public final class StackException extends RuntimeException {
  public StackException(String message) {
    super(message);
  }

  public StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
