package fenghuo.connectors.wire.sl651;

/**
 * What a frame's function code says of its body.
 *
 * <p>SL 651-2014 table of functions, as in the public firmware xiaozhuweini/fyyp_rtu (sl651.h) and
 * the public server yu-xiaoyao/sl651-2014-server [V2]; 2F, 30, 32 and 33 also by sample frames [V].
 */
enum Function {
  /** Elements of one or a few moments: test, timed, additional, hourly, and answers to queries. */
  ELEMENTS(""),
  /** One element at even intervals: uniform report, and answers to queries of the past. */
  SERIES(""),
  /** A text that somebody typed. */
  TYPED("is a text that somebody typed"),
  /** No observation: a heartbeat, a picture, settings. */
  NOTHING(""),
  /** Not in the standard. */
  UNKNOWN("is not in SL 651-2014");

  private static final int LAST = 0x51;

  private final String refusal;

  Function(String refusal) {
    this.refusal = refusal;
  }

  /** Why an upward frame with it cannot be read; empty where it can, or need not. */
  String refusal() {
    return refusal;
  }

  static Function of(int code) {
    return switch (code) {
      case 0x30, 0x32, 0x33, 0x34, 0x37, 0x3A -> ELEMENTS;
      case 0x31, 0x38 -> SERIES;
      case 0x35, 0x39 -> TYPED;
      default -> code >= 0x2F && code <= LAST ? NOTHING : UNKNOWN;
    };
  }
}
