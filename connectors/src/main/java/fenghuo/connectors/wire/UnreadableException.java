package fenghuo.connectors.wire;

/** Nothing of a message can be read; its text says why. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }

  /** For what a parser says, of which the first line is enough. */
  public UnreadableException(String otherwise, Exception cause) {
    super(firstLine(otherwise, cause.getMessage()), cause);
  }

  private static String firstLine(String otherwise, String message) {
    return message == null ? otherwise : message.lines().findFirst().orElse(otherwise);
  }
}
