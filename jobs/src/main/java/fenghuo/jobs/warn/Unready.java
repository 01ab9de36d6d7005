package fenghuo.jobs.warn;

/**
 * Something outside that a job needs is not there. The message is all there is to know: what is
 * missing and what to do; whoever shows the deepest cause shows this.
 */
public final class Unready extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unready(String message) {
    super(message);
  }
}
