package fenghuo.connectors.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Revisions for catalogues that count none, but say when they last changed an event. */
final class Revisions {
  /** The highest that a feed takes: as seconds, eleven days and a half. */
  static final int MOST = 1_000_000;

  private Revisions() {}

  /**
   * Seconds from an event to its update, which grow with every update, whatever was missed between;
   * 0 where it was updated before it happened. What is updated later than {@link #MOST} counts as
   * that: feeds revise nothing that old.
   */
  static int after(Instant time, Instant updated) {
    long seconds = Duration.between(time, updated).toSeconds();
    return (int) Math.max(0, Math.min(seconds, MOST));
  }

  /** Writes the field {@code revision}, where both times are known. */
  static Fields write(Fields fields, Optional<Instant> time, Optional<Instant> updated) {
    return time.isPresent() && updated.isPresent()
        ? fields.count("revision", after(time.get(), updated.get()))
        : fields;
  }
}
