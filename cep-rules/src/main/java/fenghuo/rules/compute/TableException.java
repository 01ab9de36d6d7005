package fenghuo.rules.compute;

/** A table that a formula cannot run over; the message says why, for whoever made the table. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TableException(String message) {
    super(message);
  }
}
