package fenghuo.connectors.wire;

import fenghuo.model.Reason;

/** One piece of a message cannot be taken; its text says why. */
final class FlawedException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 64;

  private final Reason reason;

  FlawedException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  static FlawedException missing(String field) {
    return new FlawedException(Reason.MISSING_FIELD, field + " is missing");
  }

  /**
   * @param what what the field must be
   * @param text what it was
   */
  static FlawedException wrong(String what, String text) {
    String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    return new FlawedException(Reason.WRONG_TYPE, "%s; was %s".formatted(what, quote));
  }

  Reason reason() {
    return reason;
  }
}
