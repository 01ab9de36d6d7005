package fenghuo.jobs.launch;

import java.io.UncheckedIOException;

/** What went wrong, for people. */
final class Fault {
  private Fault() {}

  /** Our own exceptions say it themselves; of others, the kind says half of it. */
  static String inWords(Throwable fault) {
    if (fault instanceof UncheckedIOException wrapped) {
      return inWords(wrapped.getCause());
    }
    String message = fault.getMessage();
    if (message != null && fault.getClass().getName().startsWith("fenghuo.")) {
      return message;
    }
    String kind = fault.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message;
  }
}
