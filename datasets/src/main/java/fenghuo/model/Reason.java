package fenghuo.model;

/** Why a record, or a part of it, did not go on; or, where it did, what was odd about it. */
public enum Reason {
  /** No such feed, or bytes that its decoder cannot read. */
  UNREADABLE(true),
  /** A field that the feed requires is not there. */
  MISSING_FIELD(true),
  /** A field is there but is no number, no time, no known word. */
  WRONG_TYPE(true),
  /** A field that the feed file does not name; the rest of the record goes on. */
  UNKNOWN_FIELD(false),
  /** A text longer than its feed file allows; it goes on shortened. */
  SHORTENED(false),
  /** A reading outside what nature or the instrument allows. */
  IMPLAUSIBLE(true),
  /** Observed later than it arrived: the source's clock is wrong. */
  FUTURE(true),
  /** Too far from the prefecture to matter to it. */
  OUTSIDE(true),
  /** Older than the state that is kept. */
  LATE(true),
  /** The very same observation again. */
  DUPLICATE(true),
  /** A newer revision of the same moment or event is already known. */
  SUPERSEDED(true),
  /** It does not say where it was observed, and nor does the register of stations. */
  UNKNOWN_STATION(true);

  private final boolean refuses;

  Reason(boolean refuses) {
    this.refuses = refuses;
  }

  /** Whether what is set aside goes no further; otherwise this is only a note about it. */
  public boolean refuses() {
    return refuses;
  }
}
