package fenghuo.jobs.warn;

/** Something outside that a job needs is not there; the message says what to do. */
public final class Unready extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unready(String message, Throwable cause) {
    super(message, cause);
  }
}
